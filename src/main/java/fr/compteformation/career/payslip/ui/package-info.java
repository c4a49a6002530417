/** The page of payslips. */
@NullMarked
package fr.compteformation.career.payslip.ui;

import org.jspecify.annotations.NullMarked;
