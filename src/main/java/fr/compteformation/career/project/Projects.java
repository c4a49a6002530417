package fr.compteformation.career.project;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.career.skills.HeldSkill;
import fr.compteformation.career.skills.Skills;
import fr.compteformation.platform.amounts.Euros;
import fr.compteformation.platform.security.Citizen;
import fr.compteformation.training.kept.KeptTrainings;
import fr.compteformation.training.trades.NearTrade;
import fr.compteformation.training.trades.Trade;
import fr.compteformation.training.trades.Trades;

/**
 * Entry point of the module. Only the person themselves sees and changes their project.
 * It is deleted with the account.
 */
@Service
@Transactional
public class Projects {

	/** The maximum number of steps of a project. */
	public static final int MOST = 100;

	/** The maximum length of the text of a step, in characters. */
	public static final int LONGEST_STEP = ProjectStep.LONGEST;

	private final ProjectTable table;

	private final ProjectStepRepository steps;

	private final Trades trades;

	private final Skills skills;

	private final MoneyPlans money;

	private final KeptTrainings kept;

	Projects(ProjectTable table, ProjectStepRepository steps, Trades trades, Skills skills, MoneyPlans money,
			KeptTrainings kept) {
		this.table = table;
		this.steps = steps;
		this.trades = trades;
		this.skills = skills;
		this.money = money;
		this.kept = kept;
	}

	/** The project of the person, perhaps empty. */
	@Transactional(readOnly = true)
	@PreAuthorize(Citizen.ONLY_THEMSELVES)
	public Project of(Citizen citizen) {
		Optional<ProjectTable.Target> target = this.table.of(citizen.accountId());
		Optional<Euros> price = target.map(ProjectTable.Target::price);
		return new Project(
				target.map(ProjectTable.Target::trade).flatMap(this.trades::find).map((trade) -> near(citizen, trade)),
				this.steps.findByAccount(citizen.accountId()).stream().sorted(ProjectStep.ORDER).toList(),
				this.kept.of(citizen), price, price.flatMap((known) -> this.money.planFor(citizen, known)));
	}

	/** Chooses the trade to reach. */
	@PreAuthorize(Citizen.ONLY_THEMSELVES)
	public void aim(Citizen citizen, @Nullable Trade trade) {
		this.table.aim(citizen.accountId(), (trade != null) ? trade.code() : null);
	}

	/** Chooses the price to plan for. */
	@PreAuthorize(Citizen.ONLY_THEMSELVES)
	public void plan(Citizen citizen, @Nullable Euros price) {
		this.table.plan(citizen.accountId(), price);
	}

	/**
	 * Adds a step.
	 * @throws IllegalStateException if the project has {@link #MOST} steps
	 */
	@PreAuthorize(Citizen.ONLY_THEMSELVES)
	public void add(Citizen citizen, String text, @Nullable LocalDate due) {
		if (this.steps.findByAccount(citizen.accountId()).size() >= MOST) {
			throw new IllegalStateException("a project of too many steps: " + citizen.accountId());
		}
		ProjectStep step = new ProjectStep();
		step.setText(text);
		step.setDue(due);
		step.belongTo(citizen);
		this.steps.save(step);
	}

	/** Marks a step as done, or as open again. */
	@PreAuthorize(Citizen.ONLY_THEMSELVES)
	public void finish(Citizen citizen, UUID step, boolean done) {
		this.steps.findByIdAndAccount(step, citizen.accountId()).ifPresent((found) -> {
			found.finish(done);
			this.steps.save(found);
		});
	}

	/** Removes a step; asked again, nothing changes. */
	@PreAuthorize(Citizen.ONLY_THEMSELVES)
	public void remove(Citizen citizen, UUID step) {
		this.steps.findByIdAndAccount(step, citizen.accountId()).ifPresent(this.steps::delete);
	}

	private NearTrade near(Citizen citizen, Trade trade) {
		List<HeldSkill> held = this.skills.heldBy(citizen);
		return this.trades.nearness(trade, held.stream().map(HeldSkill::skill).toList());
	}

}
