package fr.compteformation.access.letter;

import fr.compteformation.OnPostgresql;

@OnPostgresql
class LetterHintsOnPostgresqlTests extends LetterHintsTests {

}
