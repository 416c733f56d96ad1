#!/bin/sh
# Draws the README's picture: the first page of one sample's PDF, DOCX and EPUB side by side.
# Needs poppler-utils, libreoffice-writer-nogui, chromium, imagemagick and unzip; run it from the top of the checkout.
set -eu
sample=${1:-output/harbour-reopens-en}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

page() {
    pdftoppm -r 96 -f 1 -l 1 -singlefile -png "$1" "$2"
}

page "$sample.pdf" "$work/pdf"
soffice --headless "-env:UserInstallation=file://$work/office" --convert-to pdf --outdir "$work" "$sample.docx" >/dev/null
page "$work/$(basename "$sample").pdf" "$work/docx"
unzip -q "$sample.epub" -d "$work/book"
chromium --headless --no-sandbox --disable-gpu --disable-background-networking --hide-scrollbars --user-data-dir="$work/browser" \
    --window-size=560,1123 --screenshot="$work/epub.png" "file://$work/book/OEBPS/dispatch.xhtml" >/dev/null 2>&1
convert "$work/epub.png" -background white -gravity north -extent 794x1123-0-60 "$work/epub.png"
montage -font DejaVu-Sans -pointsize 22 \
    -label 'PDF/A-2a' "$work/pdf.png" -label 'DOCX' "$work/docx.png" -label 'EPUB 3.3' "$work/epub.png" \
    -tile 3x1 -geometry 560x+14+14 -background '#d9dce1' "$work/all.png"
convert "$work/all.png" -colors 64 -strip "PNG8:$(dirname "$0")/renditions.png"
