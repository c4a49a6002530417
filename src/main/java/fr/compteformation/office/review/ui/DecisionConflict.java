package fr.compteformation.office.review.ui;

import java.util.Objects;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;

import org.jspecify.annotations.Nullable;

import fr.compteformation.platform.base.SharedPages;
import fr.compteformation.platform.base.ui.Announcement;
import fr.compteformation.platform.base.ui.Facts;
import fr.compteformation.platform.base.ui.Message;
import fr.compteformation.rights.dif.DifAct;
import fr.compteformation.rights.dif.DifDetails;
import fr.compteformation.rights.hours.DifHours;

/**
 * Says why a decision was not stored. The form keeps its input, so that the agent can
 * copy it.
 */
class DecisionConflict extends Composite<Div> {

	private final Announcement announcement = new Announcement();

	DecisionConflict() {
		getContent().add(this.announcement);
	}

	void say(String text) {
		this.announcement.say(Message.Tone.BAD, text);
	}

	/**
	 * Shows the agent’s decision beside the current declaration.
	 * @param right the hours that the agent decided
	 */
	void show(DifAct mine, @Nullable DifHours right, DifDetails now) {
		Anchor again = new Anchor(SharedPages.DIF_QUEUE.of(now.id().value()).path(),
				getTranslation("backoffice.changed.again"));
		again.setRouterIgnore(true);
		String decided = getTranslation("backoffice.act." + mine);
		String state = getTranslation("backoffice.queue.state." + now.state());
		this.announcement.say(Message.Tone.BAD, getTranslation("backoffice.changed"),
				new Facts()
					.tell(getTranslation("backoffice.changed.mine"), (right != null) ? hours(decided, right) : decided)
					.tell(getTranslation("backoffice.changed.now"),
							hours(state, Objects.requireNonNullElse(now.credited(), now.hours()))),
				again);
	}

	private String hours(String what, DifHours hours) {
		return getTranslation("backoffice.changed.hours", what, hours.value());
	}

}
