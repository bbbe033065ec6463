/* global window */
// Runs in the add-in's page before office.js: the page around it is the Excel.
window.parent.connectAddin(window);
