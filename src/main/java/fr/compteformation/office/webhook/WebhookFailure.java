package fr.compteformation.office.webhook;

/** A message was not received. The reason holds nothing of the message. */
class WebhookFailure extends RuntimeException {

	WebhookFailure(String reason) {
		super(reason);
	}

}
