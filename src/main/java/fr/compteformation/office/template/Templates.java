package fr.compteformation.office.template;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.people.audit.Act;
import fr.compteformation.people.audit.Journal;
import fr.compteformation.people.audit.Subject;
import fr.compteformation.platform.security.Agent;

/**
 * The texts that agents send. Supervisors edit them; every change is recorded in the
 * audit log.
 */
@Service
@Transactional
public class Templates {

	private final EditedTemplateRepository repository;

	private final ObjectProvider<TemplateSource> sources;

	private final MessageSource texts;

	private final Journal journal;

	private final Clock clock;

	Templates(EditedTemplateRepository repository, ObjectProvider<TemplateSource> sources, MessageSource portalTexts,
			Journal journal, Clock clock) {
		this.repository = repository;
		this.sources = sources;
		this.texts = portalTexts;
		this.journal = journal;
		this.clock = clock;
	}

	/**
	 * The text with its fields filled in.
	 * @param values the value of each field that the template declares
	 * @throws IllegalArgumentException if a value is missing
	 */
	@Transactional(readOnly = true)
	public String text(Template template, Locale locale, Map<String, String> values) {
		return new TextWithFields(edited(template, locale).orElseGet(() -> original(template, locale))).with(values);
	}

	/** All templates, room by room. */
	@Transactional(readOnly = true)
	@PreAuthorize(Agent.ONLY_SUPERVISORS)
	public List<TemplateDetails> all(Agent agent) {
		Map<String, EditedTemplate> edited = this.repository.findAll()
			.stream()
			.collect(Collectors.toMap(EditedTemplate::key, Function.identity()));
		return declared().stream().map((template) -> details(template, edited.get(template.key()))).toList();
	}

	/** One template; empty if no room declares it. */
	@Transactional(readOnly = true)
	@PreAuthorize(Agent.ONLY_SUPERVISORS)
	public Optional<TemplateDetails> open(Agent agent, String key) {
		return declared().stream()
			.filter((template) -> template.key().equals(key))
			.findFirst()
			.map((template) -> details(template, edited(template)));
	}

	/** What is wrong with the fields of a text, in its language. */
	public Optional<FieldProblem> problem(Template template, Locale locale, String text) {
		return new TextWithFields(text).problem(template.fields(), new TextWithFields(original(template, locale)));
	}

	/** A text with example values; fields that do not exist stay visible. */
	public String preview(Template template, Locale locale, String text) {
		TextWithFields preview = new TextWithFields(text);
		return preview.with(preview.fields()
			.stream()
			.collect(Collectors.toMap(Function.identity(), (field) -> template.fields().contains(field)
					? message("template.example." + field, locale) : "{" + field + "}")));
	}

	/**
	 * Replaces the texts.
	 * @param seen the version that the supervisor read
	 * @throws IllegalArgumentException if a field is wrong: ask {@link #problem} first
	 */
	@PreAuthorize(Agent.ONLY_SUPERVISORS)
	public Outcome save(Agent agent, Template template, long seen, TemplateTexts typed) {
		if (problem(template, Locale.FRENCH, typed.getFrench()).isPresent()
				|| problem(template, Locale.ENGLISH, typed.getEnglish()).isPresent()) {
			throw new IllegalArgumentException("wrong fields in " + template.key());
		}
		return change(agent, template, seen, Act.TEMPLATE_EDITED, (edited, now) -> edited.edit(agent, now, typed));
	}

	/**
	 * Goes back to the original texts.
	 * @param seen the version that the supervisor read
	 */
	@PreAuthorize(Agent.ONLY_SUPERVISORS)
	public Outcome reset(Agent agent, Template template, long seen) {
		return change(agent, template, seen, Act.TEMPLATE_RESET, (edited, now) -> edited.reset(agent, now));
	}

	// Locked, so that of two concurrent supervisors the second gets an outcome instead of
	// an exception.
	private Outcome change(Agent agent, Template template, long seen, Act act,
			BiConsumer<EditedTemplate, Instant> verb) {
		this.repository.create(template.key());
		EditedTemplate edited = this.repository.lock(template.key()).orElseThrow();
		if (edited.version() != seen) {
			return Outcome.CHANGED;
		}
		verb.accept(edited, this.clock.instant().truncatedTo(ChronoUnit.MICROS));
		this.journal.write(agent, act, new Subject(Subject.Kind.TEMPLATE, null), null, template.key());
		return Outcome.DONE;
	}

	private List<Template> declared() {
		return this.sources.orderedStream().flatMap((source) -> source.templates().stream()).toList();
	}

	private TemplateDetails details(Template template, @Nullable EditedTemplate edited) {
		return new TemplateDetails(template, (edited != null) ? edited.version() : 0, current(template, edited),
				edited != null && edited.texts().isPresent(), (edited != null) ? edited.change() : null);
	}

	// An edited text may use fields that a former version of its room had.
	private Optional<String> edited(Template template, Locale locale) {
		return this.repository.findById(template.key())
			.flatMap(EditedTemplate::texts)
			.map((texts) -> texts.in(locale))
			.filter((text) -> problem(template, locale, text).isEmpty());
	}

	private @Nullable EditedTemplate edited(Template template) {
		return this.repository.findById(template.key()).orElse(null);
	}

	private TemplateTexts current(Template template, @Nullable EditedTemplate edited) {
		return Optional.ofNullable(edited)
			.flatMap(EditedTemplate::texts)
			.orElseGet(() -> new TemplateTexts(original(template, Locale.FRENCH), original(template, Locale.ENGLISH)));
	}

	private String original(Template template, Locale locale) {
		return message(template.key(), locale);
	}

	private String message(String key, Locale locale) {
		return this.texts.getMessage(key, null, locale);
	}

	/**
	 * The result of a supervisor’s action.
	 */
	public enum Outcome {

		/** The change was saved. */
		DONE,

		/** The template changed after the supervisor read it. Nothing was saved. */
		CHANGED

	}

}
