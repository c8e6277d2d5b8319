"""The HTML report as PDF, set by Qt; drawn bars become pictures, for Qt's documents hold no SVG."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtCore import QByteArray, QMarginsF, QSizeF, QUrl
from PySide6.QtGui import (
    QColor,
    QFont,
    QImage,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QTextDocument,
)
from PySide6.QtSvg import QSvgRenderer

from reviewer.domain.errors import StorageFailed
from reviewer.files import whole_file

_SVG = re.compile(r"<svg class=\"bar\" width=\"(\d+)\" height=\"(\d+)\".*?</svg>", re.DOTALL)
_SHARP = 4
_POINTS = 96
_MARGIN = 12.0
_TEXT = 8


def print_pdf(html: str, path: Path) -> None:
    """Write the report to a PDF file, whole; raises StorageFailed."""
    try:
        with whole_file(path) as filled:
            _print(html, str(filled))
    except OSError as error:
        raise StorageFailed(f"The file cannot be written: {error.strerror}.", where=str(path)) from None


def _print(html: str, path: str) -> None:
    writer = QPdfWriter(path)
    margins = QMarginsF(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
    landscape = QPageLayout.Orientation.Landscape
    writer.setPageLayout(
        QPageLayout(QPageSize(QPageSize.PageSizeId.A4), landscape, margins, QPageLayout.Unit.Millimeter)
    )
    writer.setResolution(_POINTS)
    writer.setCreator("Reviewer")
    document = document_of(html)
    document.setPageSize(QSizeF(writer.width(), writer.height()))
    document.print_(writer)


def document_of(html: str) -> QTextDocument:
    """The report as a document of Qt."""
    document = QTextDocument()
    document.setDocumentMargin(0)
    font = QFont("Noto Sans")
    font.setPointSize(_TEXT)
    document.setDefaultFont(font)
    pictures: list[str] = []

    def picture(found: re.Match[str]) -> str:
        width, height = int(found[1]), int(found[2])
        name = f"bar:{len(pictures)}"
        pictures.append(name)
        document.addResource(
            QTextDocument.ResourceType.ImageResource, QUrl(name), _image(found[0], width, height)
        )
        return f'<img src="{name}" width="{width}" height="{height}">'

    document.setHtml(_SVG.sub(picture, html))
    return document


def _image(drawing: str, width: int, height: int) -> QImage:
    image = QImage(width * _SHARP, height * _SHARP, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(QColor(255, 255, 255))
    painter = QPainter(image)
    marked = drawing.replace("<svg ", '<svg xmlns="http://www.w3.org/2000/svg" ', 1)
    QSvgRenderer(QByteArray(marked.encode())).render(painter)
    painter.end()
    return image
