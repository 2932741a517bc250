# SPDX-FileCopyrightText: 2026 Fullmakt contributors
# SPDX-License-Identifier: MIT
# What makes an attack on the program harder, and, for a release, the same bytes in whichever folder it is built.
# The preset for a release has no debug information, since that holds checksums of generated files, which name their folder.
# packaging/check-hardening reads the finished program and fails when one of these is missing.

set(release "$<NOT:$<CONFIG:Debug>>")
target_compile_options(fullmakt_rules INTERFACE -fstack-protector-strong)
if(CMAKE_SYSTEM_NAME STREQUAL "Linux")
  target_compile_options(fullmakt_rules INTERFACE -fno-plt $<${release}:-D_FORTIFY_SOURCE=3>
    $<${release}:-fstack-clash-protection>)
  target_link_options(fullmakt_rules INTERFACE
    -fuse-ld=lld -Wl,-z,relro -Wl,-z,now -Wl,-z,noexecstack -Wl,--as-needed)
endif()
if(CMAKE_SYSTEM_PROCESSOR MATCHES "^(x86_64|AMD64)$")
  target_compile_options(fullmakt_rules INTERFACE $<${release}:-fcf-protection=full>)
endif()
target_compile_options(fullmakt_rules INTERFACE $<${release}:-ffile-prefix-map=${PROJECT_SOURCE_DIR}=.>)
