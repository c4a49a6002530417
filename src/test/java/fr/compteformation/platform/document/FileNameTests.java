package fr.compteformation.platform.document;

import java.text.Normalizer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import fr.compteformation.platform.document.check.FileType;

import static org.assertj.core.api.Assertions.assertThat;

class FileNameTests {

	@ParameterizedTest
	@CsvSource({ "bulletin.pdf,bulletin.pdf", "Bulletin de paie déc. 2014.PDF,Bulletin de paie déc. 2014.PDF",
			"../../etc/passwd,passwd.pdf", "C:\\Users\\Chloé\\bulletin.pdf,bulletin.pdf", "..,document.pdf",
			"'',document.pdf", "'   ',document.pdf", "/,document.pdf", ".pdf,pdf.pdf", "evil.exe,evil.exe.pdf",
			"bulletin,bulletin.pdf", "a/b\\c.pdf,c.pdf", "'a\tb\nc.pdf',abc.pdf", "'a\0.pdf',a.pdf",
			"'bulletin\u202efdp.exe',bulletinfdp.exe.pdf", "'\ufeffa\u200b.pdf',a.pdf", "'a\u2028b.pdf',ab.pdf",
			"'a\ud800b.pdf',ab.pdf", "a<b>:|?*.pdf,ab.pdf", "'a\"; filename=evil.exe',a; filename=evil.exe.pdf",
			"'  a   b  .pdf  ','a b .pdf'" })
	void aNameIsCleaned(String given, String cleaned) {
		assertThat(FileName.cleaned(given, FileType.PDF)).isEqualTo(cleaned);
	}

	@ParameterizedTest
	@CsvSource({ "photo.jpg,JPEG,photo.jpg", "photo.JPEG,JPEG,photo.JPEG", "photo.png,JPEG,photo.png.jpg",
			"capture.png,PNG,capture.png", "capture.pdf,PNG,capture.pdf.png" })
	void aNameEndsAsTheContentSays(String given, FileType type, String cleaned) {
		assertThat(FileName.cleaned(given, type)).isEqualTo(cleaned);
	}

	@ParameterizedTest
	@CsvSource({ "Bulletin déc. 2014.pdf,Bulletin déc. 2014.copie.pdf,Bulletin déc. 2014.original.pdf",
			"photo.JPEG,photo.copie.pdf,photo.original.JPEG" })
	void theNameOfACopyAndOfItsOriginalSayWhichItIs(String name, String copy, String original) {
		assertThat(FileName.ofCopy(name)).isEqualTo(copy);
		assertThat(FileName.ofOriginal(name)).isEqualTo(original);
	}

	@Test
	void accentsAreOneCharacter() {
		assertThat(FileName.cleaned(Normalizer.normalize("déclaré.pdf", Normalizer.Form.NFD))).isEqualTo("déclaré.pdf");
	}

	@Test
	void aLongNameLosesItsMiddle() {
		String name = FileName.cleaned("a".repeat(5000) + " 2014.pdf");
		assertThat(name).hasSize(FileName.LONGEST).startsWith("aaa").contains("a…a").endsWith(" 2014.pdf");
		assertThat(FileName.cleaned("🙂".repeat(5000)).codePointCount(0, 2 * FileName.LONGEST - 1))
			.isEqualTo(FileName.LONGEST);
	}

}
