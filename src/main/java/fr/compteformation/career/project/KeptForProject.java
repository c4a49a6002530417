package fr.compteformation.career.project;

import java.util.List;

import org.springframework.stereotype.Component;

import fr.compteformation.platform.base.SharedPages;
import fr.compteformation.platform.security.Citizen;
import fr.compteformation.training.catalogue.CourseDetails;
import fr.compteformation.training.kept.KeptTrainings;

/** The trainings that a person keeps, for their project. */
@Component
class KeptForProject implements SavedTrainings {

	private final KeptTrainings trainings;

	KeptForProject(KeptTrainings trainings) {
		this.trainings = trainings;
	}

	@Override
	public List<Saved> savedBy(Citizen citizen) {
		return this.trainings.of(citizen).stream().map((kept) -> saved(kept.course())).toList();
	}

	private static Saved saved(CourseDetails course) {
		return new Saved(course.content().title(), course.provider().name(), course.terms().price(),
				SharedPages.TRAININGS.of(course.id()).path());
	}

}
