package fr.compteformation.training.dossier.ui;

import java.time.Instant;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import org.jspecify.annotations.Nullable;

import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.training.dossier.DossierDetails;

/**
 * The steps of a dossier in order. Start and end of training show its own dates, not when
 * the portal noticed them.
 */
class DossierLife extends Composite<OrderedList> {

	DossierLife(DossierDetails dossier) {
		DossierDetails.Moments moments = dossier.moments();
		getContent().addClassName("life");
		getContent().setClassName("cancelled", moments.cancelled() != null);
		step("training.life.drafted", moments.drafted());
		step("training.life.submitted", moments.submitted());
		step("training.life.proposed", moments.proposed());
		step("training.life.validated", moments.validated());
		if (moments.started() != null) {
			add("training.life.started", PortalTime.day(dossier.training().startsOn(), getLocale()));
		}
		if (moments.closed() != null) {
			add("training.life.closed", PortalTime.day(dossier.training().endsOn(), getLocale()));
		}
		step(dossier.declined() ? "training.life.declined" : "training.life.cancelled", moments.cancelled());
		if (dossier.refusal() != null) {
			getContent().add(new ListItem(getTranslation(dossier.refusal().messageKey())));
		}
	}

	private void step(String key, @Nullable Instant moment) {
		if (moment != null) {
			add(key, PortalTime.day(moment, getLocale()));
		}
	}

	private void add(String key, String day) {
		getContent().add(new ListItem(getTranslation(key, day)));
	}

}
