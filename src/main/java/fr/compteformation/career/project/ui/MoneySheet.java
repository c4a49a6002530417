package fr.compteformation.career.project.ui;

import java.util.Optional;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.function.SerializableConsumer;
import org.jspecify.annotations.Nullable;

import fr.compteformation.career.project.MoneyPlan;
import fr.compteformation.career.project.Project;
import fr.compteformation.platform.amounts.Euros;
import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.platform.base.SharedPages;
import fr.compteformation.platform.base.ui.Facts;

/** What rights pay of a price, and when they are enough. */
class MoneySheet extends Composite<Section> {

	private static final int CENTS = 100;

	private static final int DEAREST = 100_000;

	private final IntegerField price = new IntegerField(getTranslation("project.money.price"));

	private final Div plan = new Div();

	/**
	 * @param chosen called with the price that the person plans for, or none
	 */
	MoneySheet(SerializableConsumer<@Nullable Euros> chosen) {
		this.price.setHelperText(getTranslation("project.money.hint"));
		this.price.setMin(1);
		this.price.setMax(DEAREST);
		this.price
			.setI18n(new IntegerField.IntegerFieldI18n().setBadInputErrorMessage(getTranslation("project.money.wrong"))
				.setMinErrorMessage(getTranslation("project.money.wrong"))
				.setMaxErrorMessage(getTranslation("project.money.wrong")));
		Button compute = new Button(getTranslation("project.money.compute"), (click) -> {
			if (!this.price.isInvalid()) {
				Integer euros = this.price.getValue();
				chosen.accept((euros != null) ? new Euros((long) euros * CENTS) : null);
			}
		});
		this.plan.getElement().setAttribute("role", "status");
		getContent().addClassNames("sheet", "stack");
		getContent().add(new H2(getTranslation("project.money")), this.price, compute, this.plan);
	}

	void show(Project project) {
		this.plan.removeAll();
		project.price().ifPresent((known) -> {
			this.price.setValue(Math.toIntExact(known.cents() / CENTS));
			this.plan.add(told(project.money()));
		});
	}

	private Component told(Optional<MoneyPlan> plan) {
		return plan.<Component>map(this::told)
			.orElseGet(() -> new Paragraph(
					new Anchor(SharedPages.RIGHTS.path(), getTranslation("project.money.noRights"))));
	}

	private Component told(MoneyPlan plan) {
		Facts facts = new Facts()
			.tell(getTranslation("project.money.rights"), plan.today().fromRights().formatted(getLocale()))
			.tell(getTranslation("project.money.rest"), plan.today().forThePerson().formatted(getLocale()));
		Paragraph when = new Paragraph(when(plan));
		Paragraph how = new Paragraph(getTranslation("project.money.how"));
		how.addClassName("soft");
		Div all = new Div(facts, when, how);
		all.addClassName("stack");
		return all;
	}

	private String when(MoneyPlan plan) {
		if (plan.isEnough()) {
			return getTranslation("project.money.enough");
		}
		return (plan.enoughBy() != null)
				? getTranslation("project.money.enoughBy", PortalTime.date(plan.enoughBy(), getLocale()))
				: getTranslation("project.money.never");
	}

}
