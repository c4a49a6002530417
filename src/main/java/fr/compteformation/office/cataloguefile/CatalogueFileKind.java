package fr.compteformation.office.cataloguefile;

import java.time.Clock;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

import fr.compteformation.office.sentfile.ReadingCounts;
import fr.compteformation.office.sentfile.ReadingEnd;
import fr.compteformation.office.sentfile.SentFileKind;
import fr.compteformation.people.audit.Act;
import fr.compteformation.platform.csv.CsvColumns;
import fr.compteformation.platform.register.Siret;
import fr.compteformation.training.catalogue.CatalogueFile;
import fr.compteformation.training.catalogue.CatalogueFiles;

/** Files of trainings, read by the import of the operator’s command. */
@Component
public class CatalogueFileKind implements SentFileKind {

	private final CatalogueFiles files;

	private final Clock clock;

	CatalogueFileKind(CatalogueFiles files, Clock clock) {
		this.files = files;
		this.clock = clock;
	}

	@Override
	public String name() {
		return "TRAININGS";
	}

	@Override
	public CsvColumns columns() {
		return CatalogueFiles.COLUMNS;
	}

	@Override
	public String keptKey() {
		return "catalogueFile.column.kept";
	}

	@Override
	public Act sent() {
		return Act.CATALOGUE_FILE_SENT;
	}

	@Override
	public Act refusalsSaved() {
		return Act.CATALOGUE_FILE_REFUSALS_SAVED;
	}

	@Override
	public ReadingEnd read(@Nullable Siret sender, Resource content, Consumer<ReadingCounts> watcher) {
		return switch (this.files.read(content, (file, total) -> watcher.accept(counts(file, total)))) {
			case CatalogueFiles.Outcome.Done(CatalogueFile file, long total, boolean before) -> before
					? new ReadingEnd.CompleteBefore(counts(file, total)) : new ReadingEnd.Complete(counts(file, total));
			case CatalogueFiles.Outcome.Interrupted(CatalogueFile file, long total) ->
				new ReadingEnd.Stopped(counts(file, total));
			case CatalogueFiles.Outcome.Unreadable unreadable -> new ReadingEnd.Refused(unreadable.problem());
			case CatalogueFiles.Outcome.ReadElsewhere elsewhere -> new ReadingEnd.Elsewhere();
		};
	}

	// A file sent on the last of these days keeps its content as long again.
	@Override
	public boolean keepsRefusals(String reading) {
		return this.files.hasAllRefusals(reading, this.clock.instant().minus(CONTENT_KEPT));
	}

	/** Deletes refused lines whose content nobody keeps any more. */
	void forgetRefusals() {
		this.files.forgetRefusals(this.clock.instant().minus(CONTENT_KEPT.multipliedBy(2)));
	}

	@Override
	public void refusals(String reading, BiConsumer<Integer, String> reader) {
		this.files.refusals(reading, reader);
	}

	private static ReadingCounts counts(CatalogueFile file, long total) {
		return new ReadingCounts(file.content(), total, file.taken(), 0, file.refused());
	}

}
