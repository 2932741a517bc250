// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "page.h"

#include "encoding.h"

namespace sandbox {

std::string page(const std::string &language, const std::string &title, const std::string &body)
{
    return "<!DOCTYPE html>\n<html lang=\"" + htmlEscape(language) +
           "\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><title>" +
           htmlEscape(title) +
           "</title><style>\n"
           "body{font:16px/1.5 system-ui,sans-serif;margin:0;background:#f3f4f6;color:#1f2430}\n"
           "main{max-width:34rem;margin:3rem auto;padding:2rem;background:#fff;border-radius:12px;"
           "box-shadow:0 1px 4px #0002}\n"
           "h1{font-size:1.4rem;margin:0 0 1rem}ul{padding:0;list-style:none}li,form{margin:.5rem 0}\n"
           "a.person,button{display:block;width:100%;box-sizing:border-box;text-align:left;padding:.8rem 1rem;"
           "border:1px solid #b8bfcc;border-radius:8px;background:#fff;color:inherit;font:inherit;"
           "text-decoration:none;cursor:pointer}\n"
           "a.person:hover,a.person:focus,button:hover,button:focus{border-color:#0b5cad;background:#eef5fc}\n"
           ".quiet{color:#5a6372}</style></head>\n<body><main><h1>" +
           htmlEscape(title) + "</h1>\n" + body + "</main></body></html>\n";
}

} // namespace sandbox
