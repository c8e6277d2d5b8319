"""Reports as PDF and plots as PNG: on any thread, headings with what follows them, drawings as drawings."""

from __future__ import annotations

import re
import threading

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from reviewer.services.indicator.plots import plots
from reviewer.services.indicator.report import rendered
from reviewer.ui.printing import document_of, pdf_of, png_of
from tests.services.indicator.told import invented, result

PLOT = (
    '<svg class="plot" xmlns="http://www.w3.org/2000/svg" width="2000" height="400" viewBox="0 0 2000 400">'
    '<rect width="2000" height="400" fill="#ff0000"/></svg>'
)
BAR = (
    '<svg class="bar" width="124" height="14" viewBox="0 0 124 14">\n<circle cx="9" cy="7" r="3.4"/>\n</svg>'
)


def pages(pdf: bytes) -> int:
    return len(re.findall(rb"/Type\s*/Page\b(?!s)", pdf))


def test_a_report_becomes_pages_on_a_thread_of_its_own(qapp: QApplication) -> None:
    made: list[bytes] = []
    html = rendered(result(), printed=True)
    thread = threading.Thread(target=lambda: made.append(pdf_of(html, landscape=False)))
    thread.start()
    thread.join()
    (pdf,) = made
    assert pdf.startswith(b"%PDF-")
    assert pages(pdf) >= 5
    # Drawings stay lines: a plot as an image would be millions of points.
    assert b"/Subtype /Image" not in pdf
    assert len(pdf) < 1_000_000


def test_drawings_are_as_wide_as_the_page_at_most_and_keep_their_shape(qapp: QApplication) -> None:
    document = document_of(f"<p>one</p>{PLOT}<p>{BAR}</p>", width=700)
    assert document.toPlainText().count("\ufffc") == 2
    assert "\ue000" not in document.toPlainText()
    document.setTextWidth(700)
    assert document.idealWidth() <= 701
    assert 140 < document.size().height() < 250


def test_no_word_of_a_report_stands_for_a_drawing(qapp: QApplication) -> None:
    document = document_of(f"<p>\ue0007\ue001 \ue0000\ue001</p>{PLOT}")
    assert document.toPlainText() == "\ufffd7\ufffd \ufffd0\ufffd\n\ufffc"


def test_no_heading_stands_alone_at_the_foot_of_a_page(qapp: QApplication) -> None:
    lines = "".join("<p>line</p>" for _ in range(26))
    html = "".join(f"<h2>Part {at}</h2>{lines}<table><tr><td>cell {at}</td></tr></table>" for at in range(12))
    assert pages(pdf_of(html, landscape=False)) >= pages(pdf_of(html.replace("h2>", "p>"), landscape=False))
    assert pages(pdf_of("<h1>Short</h1>")) == 1


def test_a_plot_is_drawn_sharp_on_white(qapp: QApplication) -> None:
    for drawing in plots(invented()).values():
        image = QImage.fromData(png_of(drawing.svg()))
        assert image.width() == 2 * round(drawing.width + 24)
        assert image.pixelColor(3, 3).lightness() == 255
        darkest = min(
            image.pixelColor(x, y).lightness()
            for x in range(0, image.width(), 9)
            for y in range(0, image.height(), 9)
        )
        assert darkest < 120
