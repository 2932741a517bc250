// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "ui/shell/application.h"

int main(int argc, char *argv[])
{
    return ui::runApplication(argc, argv, {});
}
