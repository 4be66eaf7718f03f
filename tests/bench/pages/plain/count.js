const output = document.querySelector('output');

document.addEventListener('change', () => {
  output.value = `${document.querySelectorAll('input:checked').length} answered`;
});
