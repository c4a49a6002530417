package fr.compteformation.personal.preparation.ui;

import java.util.List;
import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;

import fr.compteformation.career.project.Projects;
import fr.compteformation.personal.delegation.HelperRole;
import fr.compteformation.personal.preparation.PreparedContent;
import fr.compteformation.personal.preparation.PreparedForPerson;
import fr.compteformation.personal.preparation.ReceivedPreparations;
import fr.compteformation.personal.preparation.Takeover;
import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.platform.base.SharedPages;
import fr.compteformation.platform.base.ui.ActionRow;
import fr.compteformation.platform.base.ui.Announcement;
import fr.compteformation.platform.base.ui.BackLink;
import fr.compteformation.platform.base.ui.Banner;
import fr.compteformation.platform.base.ui.EmptyState;
import fr.compteformation.platform.base.ui.MenuPlace;
import fr.compteformation.platform.base.ui.Message;
import fr.compteformation.platform.base.ui.ShownIn;
import fr.compteformation.platform.base.ui.TitleKey;
import fr.compteformation.platform.base.ui.TranslatedTitle;
import fr.compteformation.platform.security.Citizen;
import fr.compteformation.training.trades.Trade;

/** “Préparé pour moi”: what helpers prepared, to take over or to dismiss. */
@Route("prepare-pour-moi")
@Menu(title = "preparation.title", order = 51)
@ShownIn(MenuPlace.ACCOUNT)
@RolesAllowed(Citizen.ROLE)
@TitleKey("preparation.title")
class PreparedView extends Composite<Div> implements TranslatedTitle {

	private final ReceivedPreparations preparations;

	private final Projects projects;

	private final PreparedWording wording;

	private final Citizen citizen;

	private final Announcement message = new Announcement();

	private final Div list = new Div();

	PreparedView(ReceivedPreparations preparations, Projects projects, PreparedWording wording,
			AuthenticationContext authentication) {
		this.preparations = preparations;
		this.projects = projects;
		this.wording = wording;
		this.citizen = authentication.getAuthenticatedUser(Citizen.class).orElseThrow();
		this.list.addClassName("stack");
		getContent().addClassNames("narrow", "stack");
		getContent().add(new H1(getTranslation(titleKey())), new Paragraph(getTranslation("preparation.intro")),
				this.message, this.list, BackLink.toRights());
		show();
	}

	private void show() {
		List<PreparedForPerson> open = this.preparations.openFor(this.citizen);
		this.list.removeAll();
		if (open.isEmpty()) {
			this.list.add(new EmptyState(getTranslation("preparation.none")));
		}
		open.forEach((prepared) -> this.list.add(sheet(prepared)));
	}

	private Component sheet(PreparedForPerson prepared) {
		String what = this.wording.what(prepared.content(), getLocale());
		Paragraph by = new Paragraph(getTranslation("preparation.by", who(prepared),
				PortalTime.day(prepared.at(), getLocale()), PortalTime.hour(prepared.at(), getLocale())));
		by.addClassName("soft");
		Section sheet = new Section(new H2(this.wording.title(prepared.content(), getLocale())), new Paragraph(what),
				by);
		sheet.addClassNames("sheet", "stack");
		Optional<Trade> aimedAt = this.projects.of(this.citizen).target().map((near) -> near.trade());
		if (prepared.content() instanceof PreparedContent.Target) {
			aimedAt.ifPresent((trade) -> sheet
				.add(new Paragraph(getTranslation("preparation.target.replaces", trade.name().in(getLocale())))));
		}
		Button take = new Button(getTranslation("preparation.take"),
				(click) -> take(prepared, aimedAt.map(Trade::code)));
		take.setAriaLabel(getTranslation("preparation.take.what", what));
		Button dismiss = new Button(getTranslation("preparation.dismiss"), (click) -> dismiss(prepared));
		dismiss.setAriaLabel(getTranslation("preparation.dismiss.what", what));
		sheet.add(ActionRow.near(take, dismiss));
		return sheet;
	}

	private String who(PreparedForPerson prepared) {
		return (prepared.role() == HelperRole.COUNSELLOR) ? getTranslation("delegation.given.as", prepared.by())
				: prepared.by();
	}

	private void take(PreparedForPerson prepared, Optional<String> seenTarget) {
		switch (this.preparations.take(this.citizen, prepared.id(), seenTarget.orElse(null))) {
			case Takeover.Done done -> {
				Banner.leave(Message.Tone.GOOD, done.messageKey());
				getUI().ifPresent((ui) -> ui.navigate(done.next().route()));
			}
			case Takeover.Gone gone -> say(Message.Tone.HINT, "preparation.gone");
			case Takeover.Impossible impossible -> say(Message.Tone.BAD, impossible.reason().messageKey(),
					(impossible.reason() == Takeover.Reason.NOT_YET)
							? new Component[] {
									new Anchor(SharedPages.RIGHTS.path(), getTranslation("preparation.rights")) }
							: new Component[0]);
		}
	}

	private void dismiss(PreparedForPerson prepared) {
		this.preparations.dismiss(this.citizen, prepared.id());
		say(Message.Tone.GOOD, "preparation.dismissed");
	}

	// Its button may be gone.
	private void say(Message.Tone tone, String key, Component... more) {
		show();
		this.message.say(tone, getTranslation(key), more);
	}

}
