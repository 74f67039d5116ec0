/** What all pages share: who may see which, headers, language, layout, errors. */
@NullMarked
package nl.handje.admin.web;

import org.jspecify.annotations.NullMarked;
