package fr.compteformation.platform.document.check;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import fr.compteformation.platform.document.sandbox.FileWorkersForTests;

import static org.assertj.core.api.Assertions.assertThat;

class HeicConverterTests {

	/** 64 × 48 pixels. */
	private static final byte[] PHOTO = Base64.getDecoder().decode("""
			AAAAHGZ0eXBoZWljAAAAAG1pZjFoZWljbWlhZgAAAa1tZXRhAAAAAAAAACFoZGxyAAAAAAAAAABwaWN0AAAAAAAAAA
			AAAAAAAAAAAA5waXRtAAAAAAACAAAAEGlkYXQAAAAAAEAAMAAAADhpbG9jAQAAAERAAAIAAQAAAAAAAAHRAAEAAAAA
			AAAAgwACAAEAAAAAAAAAAQAAAAAAAAAIAAAAOGlpbmYAAAAAAAIAAAAVaW5mZQIAAAEAAQAAaHZjMQAAAAAVaW5mZQ
			IAAAAAAgAAZ3JpZAAAAADYaXBycAAAALZpcGNvAAAAdmh2Y0MBA3AAAAAAAAAAAAAe8AD8/fj4AAAPAyAAAQAYQAEM
			Af//A3AAAAMAkAAAAwAAAwAeugJAIQABACpCAQEDcAAAAwCQAAADAAADAB6gIIEFlurkprm4EBAwIAAAAwAgAAADAC
			EiAAEABkQBwXPAiQAAABRpc3BlAAAAAAAAAEAAAABAAAAAFGlzcGUAAAAAAAAAQAAAADAAAAAQcGl4aQAAAAADCAgI
			AAAAGmlwbWEAAAAAAAAAAgABAoECAAICA4QAAAAaaXJlZgAAAAAAAAAOZGltZwACAAEAAQAAAIttZGF0AAAAfygBr1
			j5kFZ/oshoLaVV/q2EQKOf+LFonNfgv/xGu+DGOsx7QVY7gvyPaDgMS/70/JEhoOL1sOc//5T1o5kI1r7PovcMWyT5
			m1GIOJ4tgr6aSn4gmrWHFVkFCVX/fkmqk1jr6rf///90fCtPDW65Crvz/uW4BMD7DW2jvAGj2hY=
			""".replaceAll("\\s", ""));

	private static final Duration PATIENCE = Duration.ofSeconds(30);

	@TempDir
	private Path folder;

	@Test
	void whereNothingConvertsThemTheyAreRefusedWithAdvice() throws IOException {
		Checks checks = checks(null, PATIENCE);
		assertThat(checks.accepted()).containsExactly("application/pdf", "image/jpeg", "image/png");
		assertThat(checks.atFirstSight(() -> new ByteArrayInputStream(PHOTO))).contains(Refusal.HEIC);
		assertThat(checks.judge(() -> PHOTO)).isEqualTo(new Verdict.Refused(Refusal.HEIC));
	}

	@Test
	void aPhotoBecomesAJpegOfTheSameSize() throws IOException {
		Path program = Path.of("/usr/bin/heif-convert");
		Assumptions.assumeTrue(Files.isExecutable(program), "no libheif on this machine");
		byte[] photo = sound(checks(program, PATIENCE));
		assertThat(ImageIO.read(new ByteArrayInputStream(photo)))
			.satisfies((picture) -> assertThat(picture.getWidth()).isEqualTo(64))
			.satisfies((picture) -> assertThat(picture.getHeight()).isEqualTo(48));
	}

	@Test
	void whatWasConvertedIsExaminedAndNothingOfItStaysBehind() throws IOException {
		Path jpeg = Files.write(this.folder.resolve("photo.jpg"), PicturesForTests.jpeg());
		Path seen = this.folder.resolve("seen");
		Checks checks = checks(program("echo \"$1\" > %s; cp %s \"$2\"".formatted(seen, jpeg)), PATIENCE);
		assertThat(checks.accepted()).contains("image/heic", ".heic");
		assertThat(checks.atFirstSight(() -> new ByteArrayInputStream(PHOTO))).isEmpty();
		assertThat(sound(checks)).isEqualTo(PicturesForTests.jpeg());
		assertThat(Path.of(Files.readString(seen).strip()).getParent()).doesNotExist();
	}

	@ParameterizedTest
	@ValueSource(strings = { "exit 1", "exec sleep 60", "kill -9 $$" })
	void aPhotoThatCannotBeConvertedIsRefusedWithAdvice(String program) throws IOException {
		assertThat(checks(program(program), Duration.ofMillis(300)).judge(() -> PHOTO))
			.isEqualTo(new Verdict.Refused(Refusal.HEIC));
	}

	@ParameterizedTest
	@ValueSource(strings = { "echo no picture > \"$2\"", "yes > \"$2\"" })
	void whatIsNoPictureIsRefused(String program) throws IOException {
		assertThat(checks(program(program), PATIENCE).judge(() -> PHOTO))
			.isEqualTo(new Verdict.Refused(Refusal.BROKEN));
	}

	private static byte[] sound(Checks checks) throws IOException {
		Verdict.Sound sound = (Verdict.Sound) checks.judge(() -> PHOTO);
		assertThat(sound.type()).isEqualTo(FileType.JPEG);
		return sound.content();
	}

	private Path program(String script) throws IOException {
		Path program = Files.writeString(this.folder.resolve("program"), "#!/bin/sh\nPATH=/usr/bin:/bin\n" + script);
		return Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
	}

	private static Checks checks(Path program, Duration timeout) {
		return new Checks(new Antivirus(new ClamavSettings(null, 3310, PATIENCE)),
				new Examiner(FileWorkersForTests.shared()) {

					@Override
					Optional<Refusal> examine(FileType type, byte[] content) {
						return Examination.of(type, content);
					}

				}, new HeicConverter(new HeicSettings(program, timeout)));
	}

}
