package fr.compteformation.training.messages;

import java.util.UUID;

import fr.compteformation.platform.register.Siret;

/**
 * A person wrote to a training provider. Published in the transaction of the message,
 * unless an unread one of theirs was there already.
 *
 * @param message the message
 * @param provider the provider
 */
public record MessageSent(UUID message, Siret provider) {
}
