/** The proof of work of the security check: its price, its verification, its one use. */
@NullMarked
package fr.compteformation.platform.securitycheck.work;

import org.jspecify.annotations.NullMarked;
