package fr.compteformation.personal.activity.ui;

import java.util.List;
import java.util.Map;

import jakarta.annotation.security.RolesAllowed;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;

import fr.compteformation.people.audit.AccountEvent;
import fr.compteformation.people.audit.AccountEvents;
import fr.compteformation.people.audit.Act;
import fr.compteformation.people.audit.PastAct;
import fr.compteformation.people.session.CitizenSession;
import fr.compteformation.people.session.CitizenSessions;
import fr.compteformation.personal.activity.AgentAccesses;
import fr.compteformation.platform.base.ui.ActionMenu;
import fr.compteformation.platform.base.ui.BackLink;
import fr.compteformation.platform.base.ui.CardTable;
import fr.compteformation.platform.base.ui.MenuAction;
import fr.compteformation.platform.base.ui.MenuPlace;
import fr.compteformation.platform.base.ui.ShownIn;
import fr.compteformation.platform.base.ui.TitleKey;
import fr.compteformation.platform.base.ui.TranslatedTitle;
import fr.compteformation.platform.security.AccountRefusals;
import fr.compteformation.platform.security.Citizen;
import fr.compteformation.platform.security.RefusedAttempts;

/**
 * The account’s activity: current and past sign-ins, changes, and access by agents.
 */
@Route("mon-profil/activite")
@Menu(title = "frame.activity", order = 40)
@ShownIn(MenuPlace.ACCOUNT)
@RolesAllowed(Citizen.ROLE)
@MenuAction(menu = ActionMenu.PROFILE, text = "frame.action.activity", order = 20)
@TitleKey("activity.title")
class ActivityView extends Composite<Div> implements TranslatedTitle {

	private final ActivityWording wording = new ActivityWording(this::getTranslation, getLocale());

	private final Div events = new Div();

	ActivityView(CitizenSessions sessions, AccountEvents events, AccountRefusals refusals, AgentAccesses looks,
			AuthenticationContext authentication) {
		Citizen citizen = authentication.getAuthenticatedUser(Citizen.class).orElseThrow();
		ConnectedDevices devices = new ConnectedDevices(sessions, citizen, this.wording,
				() -> show(events.lately(citizen)));
		show(events.lately(citizen));
		getContent().add(new H1(getTranslation(titleKey())), new Paragraph(getTranslation("activity.intro")),
				sheet("activity.devices.title", "activity.devices.text", devices),
				sheet("activity.signIns.title", "activity.signIns.text", signIns(sessions.lately(citizen))),
				sheet("activity.events.title", "activity.events.text", this.events),
				sheet("activity.refused.title", "activity.refused.text", refused(refusals.lately(citizen))),
				sheet("activity.looks.title", "activity.looks.text", looks(looks, citizen)), BackLink.toProfile());
	}

	private Section sheet(String titleKey, String textKey, Component content) {
		Paragraph text = new Paragraph(getTranslation(textKey));
		text.addClassName("soft");
		Section sheet = new Section(new H2(getTranslation(titleKey)), text, content);
		sheet.addClassNames("sheet", "stack");
		return sheet;
	}

	private Component signIns(List<CitizenSession> signIns) {
		CardTable table = new CardTable("activity.signIns.title", "field.date", "activity.column.device",
				"activity.column.network");
		signIns.forEach((signIn) -> table.add(new Span(this.wording.moment(signIn.signedInAt())),
				new Span(this.wording.device(signIn.device())), new Span(signIn.network().readable())));
		return orNothing(signIns, table);
	}

	private void show(List<AccountEvent> happened) {
		CardTable table = new CardTable("activity.events.title", "field.date", "activity.column.what");
		happened.forEach((event) -> table.add(new Span(this.wording.moment(event.at())),
				new Span(getTranslation(event.act().messageKey()))));
		this.events.removeAll();
		this.events.add(orNothing(happened, table));
	}

	private Component refused(List<RefusedAttempts> tries) {
		CardTable table = new CardTable("activity.refused.title", "activity.column.day", "activity.column.what",
				"activity.column.count");
		tries.forEach((refused) -> table.add(new Span(this.wording.day(refused.day())),
				new Span(this.wording.refused(refused)), new Span(String.valueOf(refused.count()))));
		return orNothing(tries, table);
	}

	private Component looks(AgentAccesses looks, Citizen citizen) {
		List<PastAct> acts = looks.lately(citizen);
		Map<Long, String> programs = looks.programs(citizen, acts);
		CardTable table = new CardTable("activity.looks.title", "field.date", "activity.column.what");
		acts.forEach((past) -> table.add(new Span(this.wording.moment(past.at())),
				new Span(getTranslation(messageKey(past.act()), program(past, programs)))));
		return orNothing(acts, table);
	}

	private static String program(PastAct past, Map<Long, String> programs) {
		Long number = past.program();
		return (number != null) ? programs.getOrDefault(number, "") : "";
	}

	private Component orNothing(List<?> lines, CardTable table) {
		return lines.isEmpty() ? new Paragraph(getTranslation("activity.nothing")) : table;
	}

	private static String messageKey(Act act) {
		return switch (act) {
			case PERSON_SEARCHED -> "activity.look.searched";
			case NIR_UNMASKED -> "activity.look.number";
			case NIR_CHANGED -> "activity.look.numberChanged";
			case ACCOUNT_FROZEN, ACCOUNT_UNFROZEN -> "activity.look.freeze";
			case DECLARATION_OPENED, DECLARATION_TAKEN, DECLARATION_HANDED_OVER -> "activity.look.declaration";
			case FILE_OPENED, COPY_SAVED, FILE_SAVED -> "activity.look.file";
			case DECISION, SECOND_LOOK -> "activity.look.decision";
			case RECOVERY_TAKEN, RECOVERY_ACCEPTED, RECOVERY_REFUSED -> "activity.look.recovery";
			case IDENTITY_PRESENTED, IDENTITY_SECOND_LOOK, IDENTITY_PROOF_WITHDRAWN -> "activity.look.identity";
			case TOP_UP_CREDITED -> "activity.look.topUp";
			case BALANCE_GIVEN -> "activity.look.balance";
			case ATTACHMENT_DECIDED -> "activity.look.attachment";
			default -> "activity.look.opened";
		};
	}

}
