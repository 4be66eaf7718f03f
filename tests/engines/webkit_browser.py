#!/usr/bin/python3
"""The smallest browser of WebKitGTK, for WebKitWebDriver to start and lead.

It does what a driver cannot ask of WebKit: prints to a file, and saves without a dialogue. Both go
into the folder that RLS_FOLDER names. While a driver leads it, WebKit leaves window.print() undone,
so the page is given one that prints here; its message is the size of the paper.
"""

import os
import sys

import gi

gi.require_version("Gtk", "3.0")
gi.require_version("WebKit2", "4.1")
from gi.repository import Gtk, WebKit2  # noqa: E402

FOLDER = os.environ["RLS_FOLDER"]
PRINT = """
  window.print = (size = 'iso_a4') => window.webkit.messageHandlers.print.postMessage(size);
"""

papers = 0


def put_on_paper(view, size):
    """Prints the page; the file has its name once it is whole."""
    global papers
    papers += 1
    paper = f"{FOLDER}/paper-{papers}.pdf"
    settings = Gtk.PrintSettings()
    settings.set_printer("Print to File")
    settings.set(Gtk.PRINT_SETTINGS_OUTPUT_URI, f"file://{paper}.part")
    settings.set(Gtk.PRINT_SETTINGS_OUTPUT_FILE_FORMAT, "pdf")
    setup = Gtk.PageSetup()
    setup.set_paper_size(Gtk.PaperSize.new(size))
    operation = WebKit2.PrintOperation.new(view)
    operation.set_print_settings(settings)
    operation.set_page_setup(setup)
    operation.connect("finished", lambda _: os.rename(f"{paper}.part", paper))
    operation.connect("failed", lambda _, error: sys.stderr.write(f"{error.message}\n"))
    operation.print_()


def open_view(_session):
    view = WebKit2.WebView(is_controlled_by_automation=True)
    content = view.get_user_content_manager()
    content.register_script_message_handler("print")
    content.connect(
        "script-message-received::print",
        lambda _, message: put_on_paper(view, message.get_js_value().to_string()),
    )
    content.add_script(
        WebKit2.UserScript(
            PRINT,
            WebKit2.UserContentInjectedFrames.TOP_FRAME,
            WebKit2.UserScriptInjectionTime.START,
            None,
            None,
        )
    )
    window = Gtk.Window()
    window.set_default_size(1280, 900)
    window.add(view)
    window.show_all()
    return view


def begin(_context, session):
    about = WebKit2.ApplicationInfo()
    about.set_name("WebKitGTK")
    about.set_version(
        WebKit2.get_major_version(), WebKit2.get_minor_version(), WebKit2.get_micro_version()
    )
    session.set_application_info(about)
    session.connect("create-web-view", open_view)


def save(download, name):
    download.set_destination(f"file://{FOLDER}/{name}")
    return True


context = WebKit2.WebContext.get_default()
context.set_automation_allowed(True)
context.connect("automation-started", begin)
context.connect(
    "download-started", lambda _, download: download.connect("decide-destination", save)
)
Gtk.main()
