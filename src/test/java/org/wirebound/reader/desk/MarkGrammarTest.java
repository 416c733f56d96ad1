package org.wirebound.reader.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkGrammarTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "UPDATE 2-Lanternby port reopens | update 2",
        "CORRECTED-Lanternby port reopens | correction",
        "CORRECTED-UPDATE 1-Lanternby port reopens | correction update 1",
        "RPT-Lanternby port reopens | repeat",
        "REFILE-UPDATE 3-Lanternby port reopens | refile update 3",
        "RECAST-Lanternby port reopens | recast",
        "Correction: Lanternby port story | correction",
        "2ND LEAD: Lanternby port reopens | lead 2",
        "Lanternby port reopens (UPDATE) | update",
        "Lanternby port reopens [UPDATED] | update",
        "Lanternby port reopens (UPDATE 2, PIX, CORRECTED) | update 2 correction",
        "MANDATORY KILL: Lanternby port reopens | kill",
        "KILL - Lanternby port reopens | kill",
        "URGENT - Lanternby port reopens | priority",
        "Urgent: Lanternby port reopens | priority",
        "[SON DAKİKA] Liman yeniden açıldı | priority",
        "[Son Dakika] Liman yeniden açıldı | priority",
        "СРОЧНО: порт открыт | priority",
        "عاجل: الميناء يفتح من جديد | priority",
        "快讯：港口重新开放 | priority",
        "【速報】港が再開 | priority",
        "[긴급] 항구 다시 열려 | priority",
        "Berichtigung: Hafen wieder offen | correction",
        "RECTIFICATIF - Le port rouvre | correction",
        "Eil: Hafen wieder offen | priority",
        "2nd take: Lanternby port | take 2",
    })
    void marksOfTitles(String title, String marks) {
        assertThat(said(MarkGrammar.ofTitle(title))).isEqualTo(marks);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Flash floods close Lanternby port", "Urgent talks on the port", "Kill the bill, crowds shout", "Kill - a film about a port", "Update on the port is due",
        "Extra trains run on Sunday", "UPDATE 2020-21 budget is out", "Alert levels rise", "Lanternby port (PORT) reopens", "Hold the line", "Withdrawal of troops begins",
        "Lead poisoning found in port", "HOLDING COMPANY SELLS PORT", "Bulletin board is up", "Take 2: the mayor tries again", "10th Lanternby fair (photos)", ""})
    void whatIsNoMark(String title) {
        assertThat(MarkGrammar.ofTitle(title)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "2ND LEAD 3RD NET | lead 2 lead 3", "REFILE 1ST LEAD | refile lead 1", "*** FLASH *** | priority", "URGENT | priority", "(KILL) | kill",
        "-- BULLETIN -- | priority", "Take 2 of 3 | take 2/3", "1st Ld-Writethru | writethru 1", "عاجل | priority", "WITHHOLD | withheld"})
    void linesOfTheirOwn(String line, String marks) {
        assertThat(said(MarkGrammar.ofLine(line))).isEqualTo(marks);
    }

    @ParameterizedTest
    @ValueSource(strings = {"URGENT The port", "kill", "update", "Hold", "LEAD", "Flash", "3 takes"})
    void linesThatSayMore(String line) {
        assertThat(MarkGrammar.ofLine(line)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "BC-EU--Lanternby-Port, 1st Ld-Writethru | writethru 1", "Lanternby-Port 3rdLd-Writethru | writethru 3", "PORT-LANTERNBY/ (UPDATE 2) | update 2",
        "Lanternby-Port, 2nd Ld | lead 2", "Lanternby-Port, Take 2 | take 2"})
    void marksOfSlugs(String slug, String marks) {
        assertThat(said(MarkGrammar.ofSlug(slug))).isEqualTo(marks);
    }

    @ParameterizedTest
    @ValueSource(strings = {"BC-LANTERNBY-PORT-UPDATES", "Lead-Paint", "BC-KILL-BILL", "u f BC-PORT   03-02"})
    void slugsWithoutMarks(String slug) {
        assertThat(MarkGrammar.ofSlug(slug)).isEmpty();
    }

    private static String said(List<Mark> marks) {
        return String.join(" ", marks.stream()
                .map(mark -> mark.kind() + (mark.number().isPresent() ? " " + mark.number().getAsInt() : "") + (mark.of().isPresent() ? "/" + mark.of().getAsInt() : ""))
                .toList());
    }
}
