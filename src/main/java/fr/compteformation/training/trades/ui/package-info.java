/**
 * The pages of trades, and the field to choose one.
 */
@NullMarked
@NamedInterface("ui")
package fr.compteformation.training.trades.ui;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
