# SPDX-License-Identifier: GPL-3.0-or-later
# The help: a chapter is one text a language (resources/help/<language>/<chapter>.md), whose head says its title, the classes of the pages and
# dialogs that it is about and, of a page, what that answers. The program gets each as its head and its text in HTML; the manual pages are
# made of some of them (make-manual).

# In the order in which they stand in the program.
set(help_chapters
  start
  overview
  finder
  servers
  editing
  ssh
  support
  cases
  domains
  expiry
  findings
  until
  people
  customers
  access
  changes
  requests
  tables
  hand-over
  sheet
  notes
  accounts
  settings
  keyboard
  faults
  storage
  safety
  backup
  command-line)

find_program(LOWDOWN lowdown REQUIRED)
set(help_files ${CMAKE_CURRENT_BINARY_DIR}/help/chapters)
string(REPLACE ";" "\n" help_order "${help_chapters}")
file(CONFIGURE OUTPUT ${help_files} CONTENT "${help_order}\n")
foreach(language en sv)
  file(MAKE_DIRECTORY ${CMAKE_CURRENT_BINARY_DIR}/help/${language})
  foreach(chapter IN LISTS help_chapters)
    set(text ${CMAKE_SOURCE_DIR}/resources/help/${language}/${chapter}.md)
    set(page ${CMAKE_CURRENT_BINARY_DIR}/help/${language}/${chapter}.html)
    add_custom_command(OUTPUT ${page}
      COMMAND sed -n "1,/^$/p" ${text} > ${page}
      COMMAND ${LOWDOWN} -t html --out-no-smarty --parse-no-autolink --html-no-head-ids ${text} >> ${page}
      DEPENDS ${text} VERBATIM)
    list(APPEND help_files ${page})
  endforeach()
endforeach()
