package fr.compteformation;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

import fr.compteformation.career.path.SomeSteps;
import fr.compteformation.career.payslip.Payslip;
import fr.compteformation.career.payslip.PayslipFiling;
import fr.compteformation.career.payslip.Payslips;
import fr.compteformation.career.payslip.SomePayslips;
import fr.compteformation.career.project.SomeProjects;
import fr.compteformation.career.skills.SkillLevel;
import fr.compteformation.career.skills.SkillProofs;
import fr.compteformation.career.skills.Skills;
import fr.compteformation.career.traits.LikertAnswer;
import fr.compteformation.career.traits.SomeTraits;
import fr.compteformation.career.traits.Traits;
import fr.compteformation.people.audit.Act;
import fr.compteformation.people.audit.Journal;
import fr.compteformation.people.audit.Subject;
import fr.compteformation.personal.delegation.Delegation;
import fr.compteformation.personal.delegation.DelegationCodes;
import fr.compteformation.personal.delegation.Delegations;
import fr.compteformation.personal.delegation.Preparable;
import fr.compteformation.personal.delegation.SomeDelegations;
import fr.compteformation.personal.preparation.SomePreparations;
import fr.compteformation.platform.amounts.Euros;
import fr.compteformation.platform.base.Reference;
import fr.compteformation.platform.document.DocumentId;
import fr.compteformation.platform.document.DocumentOwner;
import fr.compteformation.platform.document.Documents;
import fr.compteformation.platform.document.SomeFiles;
import fr.compteformation.platform.document.check.PdfForTests;
import fr.compteformation.platform.security.Agent;
import fr.compteformation.platform.security.Citizen;
import fr.compteformation.platform.security.Proved;
import fr.compteformation.rights.dif.DifAct;
import fr.compteformation.rights.dif.DifDeclaration;
import fr.compteformation.rights.dif.DifDeclarations;
import fr.compteformation.rights.dif.DifSituation;
import fr.compteformation.rights.dif.SomeDeclarations;
import fr.compteformation.rights.hours.EmployerHours;
import fr.compteformation.rights.ledger.Diploma;
import fr.compteformation.rights.ledger.Diplomas;
import fr.compteformation.training.catalogue.Catalogue;
import fr.compteformation.training.dossier.DossierDetails;
import fr.compteformation.training.dossier.Exemption;
import fr.compteformation.training.dossier.Funder;
import fr.compteformation.training.dossier.Learner;
import fr.compteformation.training.dossier.Presence;
import fr.compteformation.training.kept.KeptTrainings;
import fr.compteformation.training.messages.SomeMessages;
import fr.compteformation.training.trades.Skill;
import fr.compteformation.training.trades.Trades;

/**
 * A person with 1 800 € of CPF and whatever else a service method needs, made while the
 * portal asks for no proof of identity.
 */
class PastOfAPerson {

	/** Stands for an argument that is null. */
	static final Object NULL = new Object();

	/** Methods that change nothing and read the same past. */
	private static final List<Set<String>> READERS = List.of(
			Set.of("Rights.attachmentOf", "Rights.balancesOf", "Rights.movementsOf", "Delegations.mayGive",
					"DelegationCodes.waitOf", "MyData.isLimited", "Statements.pdfOf", "Statements.csvOf",
					"AgentAccesses.programs"),
			Set.of("Rights.difIsDeclaredBy", "Rights.quoteFor", "DifDeclarations.situationOf",
					"DifDeclarations.tracesOf"),
			Set.of("RightsOfPeople.balancesOf", "RightsOfPeople.movementsOf", "DelegatedRights.shownTo"),
			Set.of("Dossiers.of", "Dossiers.find", "Dossiers.planOf"),
			Set.of("DossierFollowUp.providerOf", "DossierMessages.unread", "DossierMessages.all"),
			Set.of("KeptTrainings.of", "KeptTrainings.isKept"),
			Set.of("Helpers.find", "Preparations.by", "Preparations.keptBy"),
			Set.of("ReceivedPreparations.openFor", "ReceivedPreparations.keptFor", "ReceivedPreparations.isAnyOpen"),
			Set.of("Paths.of", "Paths.find", "PathOrigins.originsOf"),
			Set.of("Skills.heldBy", "Skills.proposedTo", "Skills.tradesNear"),
			Set.of("Payslips.of", "Payslips.spaceOf"));

	private final Map<String, Object> made = new HashMap<>();

	private final ApplicationContext portal;

	private final JdbcClient database;

	private final Learner learner;

	private UUID delegation = UUID.randomUUID();

	private DocumentId file = new DocumentId(UUID.randomUUID());

	PastOfAPerson(ApplicationContext portal) {
		this.portal = portal;
		this.database = portal.getBean(JdbcClient.class);
		this.learner = Learner.unproven(portal).earns(120);
	}

	/** The methods that may share a past with this one, itself among them. */
	static Set<String> readersWith(String method) {
		return READERS.stream().filter((readers) -> readers.contains(method)).findFirst().orElse(Set.of());
	}

	/** Gives the account its level. */
	void is(Level level) {
		switch (level) {
			case PROVEN -> this.learner.proves();
			case RETIRED -> {
				this.learner.proves();
				this.database.sql("insert into life_status (holder_id, retired_on) values (?, date '2026-01-01')")
					.param(this.learner.holder().value())
					.update();
			}
			case READ_ONLY -> {
			}
			case UNPROVEN -> update("update holder_attachment set opened_at = timestamp '2100-01-01 00:00:00'");
			case RECONCILING -> update("update holder_attachment set state = 'RECONCILING'");
			case REFUSED -> update("update holder_attachment set state = 'REFUSED', decided_name = 'Durand'");
		}
	}

	/**
	 * The arguments of a method, the citizen first; a supplier gives what depends on the
	 * level.
	 */
	List<?> argumentsOf(String method) {
		Citizen me = this.learner.citizen();
		return switch (method) {
			case "Rights.attachmentOf", "Rights.balancesOf", "Rights.movementsOf", "Delegations.mayGive",
					"DelegationCodes.waitOf", "MyData.isLimited" ->
				List.of(me);
			case "Rights.difIsDeclaredBy", "Rights.quoteFor", "DifDeclarations.situationOf",
					"DifDeclarations.tracesOf" -> {
				once("declared", () -> {
					declares("96");
					return true;
				});
				yield List.of(me);
			}
			case "RightsOfPeople.balancesOf", "RightsOfPeople.movementsOf", "DelegatedRights.shownTo" -> {
				Learner reader = once("reader", () -> new Learner(this.portal));
				yield List.of(reader.citizen(), once("shared", () -> share(this.learner, reader)));
			}
			case "Diplomas.declaredBy" -> {
				run(() -> this.portal.getBean(Diplomas.class).declare(me, Diploma.LEVEL_4));
				yield List.of(me);
			}
			case "Diplomas.declare" -> List.of(me, Diploma.LEVEL_4);
			case "Statements.pdfOf", "Statements.csvOf" -> List.of(me, Locale.FRENCH);
			case "DifDeclarations.declare" -> List.of(me, (Supplier<?>) this::form, (Supplier<?>) this::visit);
			case "DifDeclarations.declareWithoutForm" -> List.of(me, new EmployerHours(BigDecimal.TEN),
					(Supplier<?>) () -> form().getDocuments().stream().findFirst().orElse(this.file),
					(Supplier<?>) this::visit);
			case "DifDeclarations.answer" -> answer();
			case "Dossiers.of", "Dossiers.find", "Dossiers.planOf" -> {
				Reference draft = once("draft", () -> this.learner.drafts(1000));
				yield method.equals("Dossiers.of") ? List.of(me)
						: method.equals("Dossiers.find") ? List.of(me, draft) : List.of(me, draft, NULL);
			}
			case "Dossiers.draft" -> {
				this.learner.drafts(1000);
				yield List.of(me, this.portal.getBean(Catalogue.class).offers().getFirst().id());
			}
			case "Dossiers.exempt" -> {
				DossierDetails draft = draft();
				yield List.of(me, draft.reference(), draft.version(), Exemption.values()[0]);
			}
			case "KeptTrainings.of" -> {
				once("kept", this::keeps);
				yield List.of(me);
			}
			case "KeptTrainings.isKept" -> List.of(me, once("kept", this::keeps));
			case "KeptTrainings.keep", "KeptTrainings.drop" -> List.of(me, keeps());
			case "Dossiers.prove" -> {
				DossierDetails draft = draft();
				yield List.of(me, draft.reference(), draft.version(), List.of(SomeFiles.of(this.portal, me).id()));
			}
			case "Dossiers.exemptionProofs" -> {
				Reference draft = this.learner.drafts(1000);
				this.learner.proves(draft);
				yield List.of(me, draft);
			}
			case "Dossiers.promise" -> {
				DossierDetails draft = draft();
				yield List.of(me, draft.reference(), draft.version(), Funder.REGION, new Euros(100_00));
			}
			case "DossierFollowUp.confirm" -> {
				declares("96");
				Reference asked = this.learner.submits(1000);
				this.learner.agentProposes(asked, 900, 20, 22);
				yield List.of(me, asked, this.learner.reads(asked).version(), new Euros(900_00));
			}
			case "DossierFollowUp.providerOf" -> List.of(me, once("messages", this::messages));
			case "DossierMessages.open" -> List.of(me, messages());
			case "DossierMessages.unread", "DossierMessages.all" -> {
				once("messages", this::messages);
				yield List.of(me);
			}
			case "DossierMessages.write" -> List.of(me, messages(), "Merci !");
			case "DossierFollowUp.declareEntry" -> {
				Reference begun = this.learner.tookBefore("Anglais", -5, 5);
				yield List.of(me, begun, this.learner.reads(begun).training().startsOn());
			}
			case "DossierFollowUp.declareAttendance" ->
				List.of(me, this.learner.tookBefore("Anglais", -5, 5), Presence.Attendance.WHOLE);
			case "Dossiers.submit" -> {
				declares("96");
				DossierDetails draft = draft();
				yield List.of(me, draft.reference(), draft.version(), NULL, new Euros(1_000_00));
			}
			case "Dossiers.cancel" -> {
				DossierDetails draft = draft();
				yield List.of(me, draft.reference(), draft.version());
			}
			case "Delegations.give" -> List.of(me, new Delegation(), Proved.by(this.portal, me));
			case "Delegations.giveWithoutForm" -> List.of(me, Proved.by(this.portal, me));
			case "Delegations.givenBy" -> {
				share(this.learner, new Learner(this.portal));
				yield List.of(me);
			}
			case "Delegations.receivedBy" -> {
				share(new Learner(this.portal), this.learner);
				yield List.of(me);
			}
			case "Delegations.look" -> List.of(me, share(provenGiver(), this.learner));
			case "Delegations.end" -> List.of(me, share(this.learner, new Learner(this.portal)));
			case "DelegationCodes.take" -> List.of(me, code(provenGiver()));
			case "Helpers.helpedBy" -> List.of(helper(false).citizen());
			case "Helpers.find", "Preparations.by" -> {
				Learner helper = once("helper", () -> helper(true));
				yield List.of(helper.citizen(), this.delegation);
			}
			case "Preparations.keptBy" -> List.of(once("helper", () -> helper(true)).citizen());
			case "Preparations.prepare" -> {
				Learner helper = helper(false);
				yield List.of(helper.citizen(), this.delegation, SomePreparations.hours("96"));
			}
			case "Preparations.withdraw" -> {
				Learner helper = helper(true);
				yield List.of(helper.citizen(), SomePreparations.waitingFor(this.portal, this.learner));
			}
			case "ReceivedPreparations.openFor", "ReceivedPreparations.keptFor", "ReceivedPreparations.isAnyOpen" -> {
				once("helper", () -> helper(true));
				yield List.of(me);
			}
			case "ReceivedPreparations.settleHours" -> {
				helper(true);
				yield List.of(me, List.of(SomePreparations.waitingFor(this.portal, this.learner)));
			}
			case "ReceivedPreparations.take" -> {
				helper(true);
				yield List.of(me, SomePreparations.waitingFor(this.portal, this.learner), NULL);
			}
			case "ReceivedPreparations.dismiss" -> {
				helper(true);
				yield List.of(me, SomePreparations.waitingFor(this.portal, this.learner));
			}
			case "AgentAccesses.lately" -> {
				this.portal.getBean(TransactionTemplate.class)
					.executeWithoutResult((status) -> this.portal.getBean(Journal.class)
						.write(new Agent(UUID.randomUUID(), 214, "Agent 214", false), Act.PERSON_OPENED,
								new Subject(Subject.Kind.HOLDER, this.learner.holder().value()), null, null));
				yield List.of(me);
			}
			case "AgentAccesses.programs" -> List.of(me, List.of());
			case "MyData.write" -> List.of(me, Proved.by(this.portal, me), Locale.FRENCH, new ByteArrayOutputStream());
			case "Projects.of" -> {
				SomeProjects.of(this.portal, this.learner);
				yield List.of(me);
			}
			case "Projects.aim" -> List.of(me, this.portal.getBean(Trades.class).all().getFirst());
			case "Projects.plan", "MoneyPlans.planFor" -> List.of(me, new Euros(1_000_00));
			case "Projects.add" -> List.of(me, "Chercher un stage", NULL);
			case "Projects.finish" -> List.of(me, SomeProjects.of(this.portal, this.learner), true);
			case "Projects.remove" -> List.of(me, SomeProjects.of(this.portal, this.learner));
			case "Traits.of" -> {
				run(() -> this.portal.getBean(Traits.class).answer(me, SomeTraits.all(LikertAnswer.RATHER)));
				yield List.of(me);
			}
			case "Traits.answer" -> List.of(me, SomeTraits.all(LikertAnswer.RATHER));
			case "Traits.erase" -> List.of(me);
			case "Paths.of", "PathOrigins.originsOf" -> {
				once("step", () -> SomeSteps.of(this.portal, this.learner));
				yield List.of(me);
			}
			case "Paths.find" -> List.of(me, once("step", () -> SomeSteps.of(this.portal, this.learner)));
			case "Paths.remove" -> List.of(me, SomeSteps.of(this.portal, this.learner));
			case "Paths.save" -> List.of(me, SomeSteps.baker());
			case "Paths.takeOver" -> List.of(me, List.of(SomeSteps.past()));
			case "Paths.trainingsToAdd" -> {
				this.learner.tookBefore("Bureautique", -20, -10);
				yield List.of(me);
			}
			case "Paths.addTraining" -> List.of(me, this.learner.tookBefore("Bureautique", -20, -10));
			case "Skills.heldBy", "Skills.proposedTo", "Skills.tradesNear" -> {
				once("skills", () -> {
					run(() -> this.portal.getBean(Skills.class).add(me, skills()));
					return true;
				});
				yield List.of(me);
			}
			case "Skills.add" -> List.of(me, skills());
			case "Skills.rate" -> List.of(me, skills().getFirst(), SkillLevel.LEARNING);
			case "Skills.remove" -> List.of(me, skills().getFirst());
			case "SkillProofs.of" -> {
				List<?> proved = proof();
				run(() -> this.portal.getBean(SkillProofs.class)
					.replace(me, skills().getFirst(), List.of(),
							List.of(SomeFiles.of(this.portal, DocumentOwner.account(me)).id())));
				yield proved.subList(0, 1);
			}
			case "SkillProofs.replace" -> proof();
			case "Payslips.of", "Payslips.spaceOf" -> {
				once("payslip", this::payslip);
				yield List.of(me);
			}
			case "Payslips.readAgain" -> {
				payslip();
				yield List.of(me);
			}
			case "PayslipProofs.of" -> {
				SomePayslips.filed(this.portal, me, 2014, "Le Goff");
				yield List.of(me);
			}
			case "Payslips.add" -> List.of(me, "a.pdf", new ByteArrayInputStream(PdfForTests.ordinary()));
			case "Payslips.file" -> List.of(me, List.of(payslip().file().id()), new PayslipFiling(2014, "Le Goff"));
			case "Payslips.remove", "Payslips.proposalFor" -> List.of(me, payslip());
			case "PrivateDocuments.copyToHandIn", "PayslipProofs.handIn" -> List.of(me, payslip().file().id());
			case "Documents.takeIn", "Documents.takeInForAccount", "PrivateDocuments.keep" ->
				List.of(me, "a.pdf", new ByteArrayInputStream(PdfForTests.ordinary()));
			case "Documents.open", "Documents.discard" -> {
				this.file = SomeFiles.of(this.portal, me).id();
				yield List.of(me, this.file);
			}
			default -> throw new IllegalStateException("no arguments for " + method);
		};
	}

	@SuppressWarnings("unchecked")
	private <T> T once(String what, Supplier<T> making) {
		if (!this.made.containsKey(what)) {
			this.made.put(what, making.get());
		}
		return (T) this.made.get(what);
	}

	private Payslip payslip() {
		Citizen me = this.learner.citizen();
		Payslips payslips = this.portal.getBean(Payslips.class);
		return SignedInAs.as(this.portal, me, () -> {
			payslips.add(me, "a.pdf", new ByteArrayInputStream(PdfForTests.ordinary()));
			return payslips.of(me).getFirst();
		});
	}

	/** Where declared hours are. */
	String difAfterwards() {
		boolean waits = this.database.sql("select exists (select 1 from waiting_dif where account_id = ?)")
			.param(this.learner.citizen().accountId())
			.query(Boolean.class)
			.single();
		boolean credited = this.learner.balances().dif().cents() > 0;
		return credited ? (waits ? "both" : "credited") : (waits ? "waits" : "nowhere");
	}

	/** Whether an archive holds the balance of this person. */
	boolean isIn(ByteArrayOutputStream archive) {
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive.toByteArray()))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				if (new String(zip.readAllBytes(), StandardCharsets.UTF_8).contains("180000")) {
					return true;
				}
			}
			return false;
		}
		catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}

	/** Whether the file is still there. */
	boolean hasFile() {
		return !this.portal.getBean(Documents.class).described(List.of(this.file)).isEmpty();
	}

	/** Whether a method refuses with this exception. */
	static boolean isRefusal(RuntimeException failure) {
		return failure instanceof AccessDeniedException || failure instanceof IllegalStateException
				|| failure instanceof NoSuchElementException;
	}

	private List<?> answer() {
		declares("96");
		update("update dif_declaration set state = 'DOCUMENT_ASKED', turn = 'CITIZEN'", "holder_id",
				this.learner.holder().value());
		long version = ((DifSituation.Open) situation()).current().orElseThrow().version();
		return List.of(this.learner.citizen(), DifAct.ANSWER, version, "Voici ma réponse.", List.of());
	}

	// An account whose name is not its holder’s hands no file in.
	private DifDeclaration form() {
		return (situation() instanceof DifSituation.Reconciling) ? new DifDeclaration()
				: SomeDeclarations.form(this.portal, this.learner, "96");
	}

	private DifSituation.Visit visit() {
		return switch (situation()) {
			case DifSituation.Open open -> open.visit();
			case DifSituation.Unproven unproven -> unproven.visit();
			default -> new DifSituation.Visit(this.portal.getBean(Clock.class).instant(), null);
		};
	}

	private DifSituation situation() {
		return this.learner
			.themselves(() -> this.portal.getBean(DifDeclarations.class).situationOf(this.learner.citizen()));
	}

	private void declares(String hours) {
		SomeDeclarations.declare(this.portal, this.learner, SomeDeclarations.form(this.portal, this.learner, hours));
	}

	private UUID keeps() {
		this.learner.drafts(1000);
		UUID course = this.portal.getBean(Catalogue.class).coursesAfter(new UUID(0, 0), 1).getFirst().id();
		this.learner.themselves(() -> this.portal.getBean(KeptTrainings.class).keep(this.learner.citizen(), course));
		return course;
	}

	private List<Skill> skills() {
		return this.portal.getBean(Trades.class).find("D1102").orElseThrow().skills();
	}

	/** Somebody of the provider wrote about a dossier. */
	private Reference messages() {
		declares("96");
		Reference asked = this.learner.submits(1000);
		SomeMessages.fromProvider(this.portal, asked, "À bientôt !");
		return asked;
	}

	/** A held skill with a file to add to it. */
	private List<?> proof() {
		Citizen me = this.learner.citizen();
		run(() -> this.portal.getBean(Skills.class).add(me, skills()));
		return List.of(me, skills().getFirst(), List.of(),
				List.of(SomeFiles.of(this.portal, DocumentOwner.account(me)).id()));
	}

	private DossierDetails draft() {
		Reference reference = this.learner.drafts(1000);
		return this.learner.reads(reference);
	}

	private Learner provenGiver() {
		return new Learner(this.portal).earns(40);
	}

	/** Somebody who may prepare everything, and perhaps prepared a training. */
	private Learner helper(boolean prepared) {
		Learner helper = new Learner(this.portal);
		this.delegation = SomeDelegations.between(this.portal, this.learner, helper, Preparable.values());
		if (prepared) {
			SomePreparations.prepare(this.portal, helper, this.delegation,
					SomePreparations.session(this.portal, helper));
		}
		return helper;
	}

	private UUID share(Learner giver, Learner taker) {
		String code = code(giver);
		taker.themselves(() -> this.portal.getBean(DelegationCodes.class).take(taker.citizen(), code));
		return taker
			.themselves(() -> this.portal.getBean(Delegations.class).receivedBy(taker.citizen()).getFirst().id());
	}

	private String code(Learner giver) {
		return giver
			.themselves(() -> this.portal.getBean(Delegations.class)
				.give(giver.citizen(), new Delegation(), Proved.by(this.portal, giver.citizen())))
			.formatted();
	}

	private void run(Runnable act) {
		this.learner.themselves(() -> {
			act.run();
			return null;
		});
	}

	private void update(String attachment) {
		update(attachment, "account_id", this.learner.citizen().accountId());
	}

	private void update(String statement, String column, UUID id) {
		this.database.sql(statement + " where " + column + " = ?").param(id).update();
	}

	/** How much of its holder an account may see and do. */
	enum Level {

		PROVEN,

		/** Proven and retired: nothing is spent. */
		RETIRED,

		/** The name matches, and what the holder has came after the account. */
		READ_ONLY,

		/** The holder had something before the account. */
		UNPROVEN,

		/** An agent has not yet compared the names. */
		RECONCILING,

		/** An agent decided that the account belongs to another person. */
		REFUSED

	}

}
