@NullMarked
package fr.compteformation.platform.accessibility.ui;

import org.jspecify.annotations.NullMarked;
