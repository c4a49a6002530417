package fr.compteformation.people.proofreview.ui;

import java.time.Instant;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;

import fr.compteformation.people.identityproof.ProofEntry;
import fr.compteformation.people.proofreview.PresentationEntry;
import fr.compteformation.people.proofreview.ProofOverview;
import fr.compteformation.people.proofreview.SecondLook;
import fr.compteformation.platform.base.PortalTime;

/** The level of a person, all proofs with withdrawn ones, and hints. */
public class ProofFacts extends Composite<Div> {

	public ProofFacts(ProofOverview opened) {
		getContent().addClassName("stack");
		getContent().add(new Paragraph(level(opened)));
		if (!opened.hints().isEmpty()) {
			getContent().add(hints(opened));
		}
		if (!opened.proofs().isEmpty() || !opened.presentations().isEmpty()) {
			getContent().add(history(opened));
		}
	}

	private String level(ProofOverview opened) {
		if (opened.accounts().isEmpty()) {
			return getTranslation("proofreview.noAccount");
		}
		boolean proven = opened.accounts().stream().anyMatch(opened::isProven);
		return getTranslation("proofreview.level",
				getTranslation(proven ? "proofreview.proven" : "proofreview.declared"));
	}

	private Component hints(ProofOverview opened) {
		UnorderedList list = new UnorderedList(opened.hints()
			.stream()
			.map((hint) -> new ListItem(getTranslation(hint.messageKey())))
			.toArray(ListItem[]::new));
		Paragraph note = new Paragraph(getTranslation("proofreview.hints.note"));
		note.addClassName("soft");
		return new Div(new H3(getTranslation("proofreview.hints")), list, note);
	}

	private Component history(ProofOverview opened) {
		UnorderedList list = new UnorderedList();
		opened.proofs().forEach((proof) -> list.add(new ListItem(proof(proof))));
		opened.presentations().forEach((presentation) -> list.add(presentation(presentation)));
		opened.withdrawals()
			.forEach((withdrawal) -> list.add(explained(
					getTranslation("proofreview.withdrawn.by", day(withdrawal.withdrawnAt()),
							String.valueOf(withdrawal.agentNumber()), getTranslation(withdrawal.motive().messageKey())),
					withdrawal.remark())));
		return new Div(new H3(getTranslation("proofreview.history")), list);
	}

	private String proof(ProofEntry proof) {
		String way = getTranslation(proof.way().messageKey());
		Integer agent = proof.agentNumber();
		String made = (agent != null)
				? getTranslation("proofreview.entry.agent", way, day(proof.provenAt()), String.valueOf(agent))
				: getTranslation("proofreview.entry", way, day(proof.provenAt()));
		if (proof.withdrawnAt() == null || proof.withdrawnFor() == null) {
			return made;
		}
		return made + ". " + getTranslation("proofreview.entry.withdrawn", day(proof.withdrawnAt()),
				getTranslation(proof.withdrawnFor().messageKey()));
	}

	private ListItem presentation(PresentationEntry entry) {
		SecondLook look = entry.secondLook();
		ListItem item = explained(getTranslation((look != null) ? "proofreview.presented" : "proofreview.waiting",
				day(entry.presentedAt()), String.valueOf(entry.agentNumber()),
				getTranslation(entry.document().messageKey()), entry.lastSigns(),
				getTranslation(entry.motive().messageKey())), entry.remark());
		if (look != null) {
			item.add(explained(getTranslation("proofreview.looked",
					getTranslation("proofreview.verdict.past." + look.verdict()), String.valueOf(look.agentNumber())),
					String.valueOf(look.getRemark()))
				.getChildren()
				.toArray(Component[]::new));
		}
		return item;
	}

	private static ListItem explained(String what, String remark) {
		Paragraph words = new Paragraph(remark);
		words.addClassName("words");
		return new ListItem(new Paragraph(what), words);
	}

	private String day(Instant moment) {
		return PortalTime.day(moment, getLocale());
	}

}
