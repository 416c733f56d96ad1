for (const button of document.querySelectorAll('th button')) {
  button.addEventListener('click', () => {
    const head = button.closest('th');
    const up = head.getAttribute('aria-sort') !== 'ascending';
    for (const other of head.parentNode.children) other.setAttribute('aria-sort', 'none');
    head.setAttribute('aria-sort', up ? 'ascending' : 'descending');
    const body = document.querySelector('tbody');
    const text = row => row.children[head.cellIndex].dataset.key ?? row.children[head.cellIndex].textContent;
    const rows = [...body.rows].sort((a, b) => text(a).localeCompare(text(b), undefined, { numeric: true }) * (up ? 1 : -1));
    body.append(...rows);
  });
}
