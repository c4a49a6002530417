/**
 * Files of lines with named columns, as spreadsheets save them, checked before they are
 * read.
 */
@NullMarked
@ApplicationModule(allowedDependencies = "platform.base")
package fr.compteformation.platform.csv;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
