package fr.compteformation.office.autovalidation;

import java.nio.ByteBuffer;

import org.springframework.stereotype.Component;

import fr.compteformation.platform.keys.Keys;
import fr.compteformation.rights.dif.DifDeclaration;

/**
 * Draws the declarations that agents check although the rule would validate them. The
 * draw is repeatable, but nobody can predict it without the portal’s keys.
 */
@Component
class HumanSample {

	private static final int PERCENT = 100;

	private final Keys keys;

	private final AutoValidationSettings settings;

	HumanSample(Keys keys, AutoValidationSettings settings) {
		this.keys = keys;
		this.settings = settings;
	}

	/** Whether a declaration stays for the agents. */
	boolean contains(DifDeclaration.Id id) {
		long drawn = ByteBuffer.wrap(this.keys.derive("dif-human-sample:" + id.value())).getLong();
		return Long.remainderUnsigned(drawn, PERCENT) < this.settings.checkedByAgents();
	}

}
