package fr.compteformation.training.dossier.ui;

import java.util.stream.Stream;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.function.SerializableBiConsumer;

import fr.compteformation.platform.amounts.Euros;
import fr.compteformation.training.dossier.Contribution;
import fr.compteformation.training.dossier.DossierDetails;
import fr.compteformation.training.dossier.Funder;

/** What others pay of a training: one amount for each, in whole euros. */
class OtherFunders extends Composite<NativeDetails> {

	private static final int CENTS = 100;

	private final SerializableBiConsumer<Funder, Euros> promise;

	private DossierDetails draft;

	/**
	 * @param promise called with each amount that fits into the price
	 */
	OtherFunders(DossierDetails draft, SerializableBiConsumer<Funder, Euros> promise) {
		this.draft = draft;
		this.promise = promise;
		Div fields = new Div(new Paragraph(getTranslation("training.funders.text")));
		fields.addClassName("funders");
		Stream.of(Funder.EMPLOYER, Funder.REGION, Funder.JOB_CENTRE).map(this::field).forEach(fields::add);
		getContent().addClassName("help");
		getContent().setSummaryText(getTranslation("training.funders.title"));
		getContent().setContent(fields);
		getContent().setOpen(!draft.terms().others().isEmpty());
	}

	void show(DossierDetails draft) {
		this.draft = draft;
	}

	private IntegerField field(Funder funder) {
		IntegerField amount = new IntegerField(getTranslation("training.funders." + funder));
		Contribution promised = this.draft.terms().contributions().get(funder);
		amount.setMin(0);
		amount.setSuffixComponent(new Span("€"));
		amount.setI18n(new IntegerField.IntegerFieldI18n()
			.setBadInputErrorMessage(getTranslation("training.funders.unreadable"))
			.setMinErrorMessage(getTranslation("training.funders.unreadable")));
		if (promised != null) {
			amount.setValue(Math.toIntExact(promised.amount().cents() / CENTS));
		}
		amount.addValueChangeListener((change) -> promise(funder, amount));
		return amount;
	}

	private void promise(Funder funder, IntegerField field) {
		long euros = (field.getValue() != null) ? field.getValue() : 0;
		if (euros < 0) {
			return;
		}
		Euros amount = new Euros(CENTS * euros);
		Contribution former = this.draft.terms().contributions().get(funder);
		Euros most = this.draft.price()
			.minus(this.draft.terms().paidByOthers())
			.plus((former != null) ? former.amount() : Euros.ZERO);
		if (amount.compareTo(most) > 0) {
			field.setInvalid(true);
			field.setErrorMessage(getTranslation("training.funders.tooMuch", most.formatted(getLocale())));
		}
		else {
			this.promise.accept(funder, amount);
		}
	}

}
