package fr.compteformation.career.payslip.ui;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

import jakarta.validation.Validator;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;

import org.jspecify.annotations.Nullable;

import fr.compteformation.career.payslip.Payslip;
import fr.compteformation.career.payslip.Payslips;
import fr.compteformation.platform.base.SharedPages;
import fr.compteformation.platform.base.ui.CardTable;
import fr.compteformation.platform.base.ui.PagedTable;
import fr.compteformation.platform.security.Citizen;

/** The payslips by year and employer, with a search. */
class FiledPayslips extends Composite<Section> {

	private static final int PAGE = 48;

	private final Payslips payslips;

	private final Citizen citizen;

	private final SerializableConsumer<String> changed;

	private final TextField search = new TextField(getTranslation("payslip.search"));

	private final RefilingForm refiling;

	private final PagedTable<Payslip> table = new PagedTable<>(
			new CardTable("payslip.list", "payslip.year", "payslip.employer", "field.file", "field.action"),
			"payslip.more", this::page, this::row)
		.whenEmpty("payslip.none");

	private List<Payslip> all = List.of();

	private List<Payslip> found = List.of();

	/**
	 * @param changed receives what was done
	 */
	FiledPayslips(Payslips payslips, Validator validator, Citizen citizen, SerializableConsumer<String> changed) {
		this.payslips = payslips;
		this.citizen = citizen;
		this.changed = changed;
		this.refiling = new RefilingForm(payslips, validator, citizen, this::refiled);
		this.search.setHelperText(getTranslation("payslip.searchHint"));
		this.search.setValueChangeMode(ValueChangeMode.LAZY);
		this.search.setClearButtonVisible(true);
		this.search.addValueChangeListener((change) -> find());
		getContent().addClassNames("sheet", "stack");
		getContent().add(new H2(getTranslation("payslip.list")), this.search, this.refiling, this.table);
	}

	void show(List<Payslip> filed) {
		this.all = filed;
		this.search.setVisible(filed.size() > 1 || !this.search.isEmpty());
		find();
	}

	private void find() {
		List<String> words = List.of(folded(this.search.getValue()).split("\\s+"));
		this.found = this.all.stream()
			.filter((payslip) -> words.stream().allMatch(wordsOf(payslip)::contains))
			.toList();
		this.table.showFirst();
	}

	private PagedTable.Page<Payslip> page(@Nullable Payslip last) {
		int start = (last != null) ? this.found.indexOf(last) + 1 : 0;
		List<Payslip> lines = this.found.subList(start, Math.min(start + PAGE, this.found.size()));
		return new PagedTable.Page<>(lines, start + lines.size() < this.found.size());
	}

	private List<Component> row(Payslip payslip) {
		Anchor file = new Anchor(SharedPages.DOCUMENTS.of(payslip.file().id().value()).path(), payslip.file().name());
		file.setRouterIgnore(true);
		file.getElement().setAttribute("download", true);
		return List.of(new Span(String.valueOf(payslip.year())), new Span(payslip.employer()), file, actions(payslip));
	}

	private Component actions(Payslip payslip) {
		Div actions = new Div();
		actions.addClassNames("actions", "near");
		if (payslip.mayProveDif()) {
			Anchor dif = new Anchor(SharedPages.DIF.path(), getTranslation("payslip.toDif"));
			dif.setAriaLabel(getTranslation("payslip.toDifNamed", payslip.file().name()));
			actions.add(dif);
		}
		actions.add(button("action.change", "payslip.changeNamed", payslip, () -> this.refiling.open(payslip)),
				button("payslip.delete", "payslip.deleteNamed", payslip, () -> ask(payslip)));
		return actions;
	}

	private Button button(String textKey, String nameKey, Payslip payslip, SerializableRunnable action) {
		Button button = new Button(getTranslation(textKey), (click) -> action.run());
		button.setAriaLabel(getTranslation(nameKey, payslip.file().name()));
		button.addThemeVariants(ButtonVariant.TERTIARY);
		return button;
	}

	private void ask(Payslip payslip) {
		ConfirmDialog question = new ConfirmDialog(getTranslation("payslip.delete.title", payslip.file().name()),
				getTranslation("payslip.delete.text"), getTranslation("payslip.delete"),
				(confirmed) -> remove(payslip));
		question.setCancelable(true);
		question.setCancelText(getTranslation("action.cancel"));
		question.setConfirmButtonTheme("error primary");
		question.open();
	}

	private void remove(Payslip payslip) {
		this.payslips.remove(this.citizen, payslip);
		this.changed.accept(getTranslation("payslip.deleted", payslip.file().name()));
	}

	private void refiled(Payslip payslip) {
		this.changed.accept(getTranslation("payslip.changed", payslip.file().name()));
	}

	private static String wordsOf(Payslip payslip) {
		return folded(payslip.year() + " " + payslip.employer() + " " + payslip.file().name());
	}

	private static String folded(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFD)
			.replaceAll("\\p{Mn}", "")
			.replace('’', '\'')
			.toLowerCase(Locale.ROOT)
			.strip();
	}

}
