package fr.compteformation.people.identityproof;

import fr.compteformation.people.holder.Attachment;

/** Why somebody should prove who they are. */
public enum ProofNeed {

	/** They did, or the portal asks for no proof. */
	NOTHING,

	/** Their rights are shown; a proof opens spending, delegating and exporting. */
	TO_SPEND,

	/** Nothing is shown before. */
	TO_SEE,

	/** An agent first decides about their name. */
	NAME_FIRST;

	static ProofNeed of(Attachment attachment) {
		return switch (attachment) {
			case Attachment.Attached attached when attached.readOnly() -> TO_SPEND;
			case Attachment.Attached attached -> NOTHING;
			case Attachment.Unproven unproven -> TO_SEE;
			case Attachment.Reconciling reconciling -> NAME_FIRST;
			case Attachment.Refused refused -> NAME_FIRST;
		};
	}

}
