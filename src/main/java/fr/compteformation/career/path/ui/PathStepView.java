package fr.compteformation.career.path.ui;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Validator;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldVariant;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import org.jspecify.annotations.Nullable;

import fr.compteformation.career.path.PathStep;
import fr.compteformation.career.path.Paths;
import fr.compteformation.career.path.StepKind;
import fr.compteformation.platform.base.ui.Banner;
import fr.compteformation.platform.base.ui.EntityBinder;
import fr.compteformation.platform.base.ui.ErrorSummary;
import fr.compteformation.platform.base.ui.FormActions;
import fr.compteformation.platform.base.ui.Message;
import fr.compteformation.platform.base.ui.PageParameter;
import fr.compteformation.platform.base.ui.Problem;
import fr.compteformation.platform.base.ui.TranslatedTitle;
import fr.compteformation.platform.security.Citizen;
import fr.compteformation.training.trades.Trade;
import fr.compteformation.training.trades.Trades;
import fr.compteformation.training.trades.ui.TradeField;

/** The form of a step of the path, new or known. */
@Route("mon-espace/parcours")
@RolesAllowed(Citizen.ROLE)
class PathStepView extends Composite<Div> implements HasUrlParameter<String>, TranslatedTitle {

	static final String NEW = "nouvelle-etape";

	private final Paths paths;

	private final Trades trades;

	private final Citizen citizen;

	private final EntityBinder<PathStep> binder;

	private final ErrorSummary summary = new ErrorSummary();

	private PathStep step = new PathStep();

	private boolean known;

	PathStepView(Paths paths, Trades trades, Validator validator, AuthenticationContext authentication) {
		this.paths = paths;
		this.trades = trades;
		this.citizen = authentication.getAuthenticatedUser(Citizen.class).orElseThrow();
		this.binder = new EntityBinder<>(PathStep.class, validator);
		getContent().addClassName("narrow");
	}

	@Override
	public String titleKey() {
		return this.known ? "path.step.change" : "path.step.add";
	}

	@Override
	public void setParameter(BeforeEvent event, String parameter) {
		this.known = !parameter.equals(NEW);
		if (this.known) {
			this.step = this.paths.find(this.citizen, PageParameter.id(parameter)).orElseThrow(NotFoundException::new);
		}
		Section form = form();
		this.binder.readBean(this.step);
		getContent().removeAll();
		getContent().add(new H1(getTranslation(titleKey())), new Paragraph(getTranslation("field.someRequired")), form);
	}

	private Section form() {
		RadioButtonGroup<StepKind> kind = new RadioButtonGroup<>();
		kind.setLabel(getTranslation("path.kind"));
		kind.setItems(StepKind.values());
		kind.setItemLabelGenerator((item) -> getTranslation(item.messageKey()));
		TextField title = field("path.name", "path.name.hint");
		title.setRequiredIndicatorVisible(true);
		TextField place = field("path.place", "path.place.hint");
		TradeField trade = new TradeField(this.trades, "path.trade");
		TextField begin = field("path.begin", "path.date.hint");
		begin.setRequiredIndicatorVisible(true);
		TextField end = field("path.end", "path.end.hint");
		this.binder.forField(kind).bind("kind");
		this.binder.forField(title).withNullRepresentation("").bind("title");
		this.binder.forField(place).withNullRepresentation("").bind("place");
		this.binder.forField(trade)
			.bind((bean) -> (bean.getTrade() != null) ? this.trades.find(bean.getTrade()).orElse(null) : null,
					(bean, chosen) -> bean.setTrade(code(chosen)));
		this.binder.bindAsTyped(begin, new TypedDate(), "begin");
		this.binder.bindAsTyped(end, new TypedDate(), "end");
		this.binder.judgeTogether(begin, end);
		Button save = new Button(getTranslation("action.save"), (click) -> save());
		save.addThemeVariants(ButtonVariant.PRIMARY);
		Section sheet = new Section(this.summary, kind, title, place, trade, begin, end,
				new FormActions(PathView.PAGE, actions(save)));
		sheet.addClassNames("sheet", "stack");
		return sheet;
	}

	private Component[] actions(Button save) {
		Button remove = new Button(getTranslation("path.step.remove"), (click) -> remove());
		return this.known ? new Component[] { remove, save } : new Component[] { save };
	}

	private TextField field(String labelKey, String hintKey) {
		TextField field = new TextField(getTranslation(labelKey));
		field.setHelperText(getTranslation(hintKey));
		field.addThemeVariants(TextFieldVariant.HELPER_ABOVE);
		return field;
	}

	private void save() {
		List<Problem> problems = this.binder.write(this.step);
		this.summary.show(problems);
		if (problems.isEmpty()) {
			this.paths.save(this.citizen, this.step);
			leave("path.saved");
		}
	}

	private void remove() {
		this.paths.remove(this.citizen, this.step.id());
		leave("path.removed");
	}

	private void leave(String messageKey) {
		Banner.leave(Message.Tone.GOOD, messageKey);
		getUI().ifPresent((ui) -> ui.navigate(PathView.class));
	}

	private static @Nullable String code(@Nullable Trade trade) {
		return (trade != null) ? trade.code() : null;
	}

}
