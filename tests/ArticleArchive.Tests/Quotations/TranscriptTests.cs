namespace ArticleArchive.Tests.Quotations;

/// <summary>Labelled turns of a transcript are statements of whom the label names.</summary>
public sealed class TranscriptTests
{
    [Fact]
    public void A_briefing_gives_each_turn_to_its_speaker()
    {
        const string Text = """
            Briefing by the coalition spokesman
            COLONEL ADA BROWN: Good afternoon. We will hold the bridge.
            That will not change.
            Q: Will you hold the dam as well?
            COL. BROWN: We will hold the dam.
            Q    Thank you. And the road?
            A: The road is closed.
            MODERATOR: Last question. Tom?
            """;

        Said.In(Text).Select(said => (said.Who, said.Role, said.Named, string.Join(" / ", said.Words))).ShouldBe(
        [
            ("Ada Brown", "Colonel", true, "Good afternoon. We will hold the bridge. / That will not change."),
            ("questioner", null, false, "Will you hold the dam as well?"),
            ("Ada Brown", "Colonel", true, "We will hold the dam."),
            ("questioner", null, false, "Thank you. And the road?"),
            ("Ada Brown", "Colonel", true, "The road is closed."),
            ("moderator", null, false, "Last question. Tom?"),
        ]);
    }

    [Theory]
    [InlineData("Mr. BARR: Is it held?\nMs. KOLBE: It is.\nMr. BA RR: And the dam?\nMs. KOLBE: No.", "Barr|Kolbe|Barr|Kolbe")]
    [InlineData("Q U E S T I O N :  Is it held?\nM I N I S T E R :  It is.\nQUESTION: And the dam?\nMIN ISTER: No.", "questioner|minister|questioner|minister")]
    [InlineData("P R I M E  M I N I S T E R :  It is held.\nJOURNALIST: Is it?\nPRIME MINISTER: It is.", "prime minister|questioner|prime minister")]
    public void Labels_are_read_although_a_scan_set_their_letters_apart(string text, string who) =>
        string.Join('|', Said.In($"Bridge held\n{text}").Select(turn => turn.Who)).ShouldBe(who);

    [Fact]
    public void A_post_over_two_lines_is_one_label()
    {
        string[] turns =
        [
            "MR. BARR: Is it held?", "THE MINISTER FOR ROADS AND\nHARBOURS: It is.", "MR. BARR: And the dam?", "THE MINISTER FOR ROADS AND\nHARBOURS: It is too.",
            "MR. BARR: And the weir?", "THE MINISTER FOR ROADS AND\nHARBOURS (Ms. Kolbe): No.",
        ];

        Said.In([.. turns.Select(turn => new PassageText(PassageKind.Paragraph, turn))], []).Select(turn => (turn.Who, turn.Words.Single())).ShouldBe(
        [
            ("Barr", "Is it held?"), ("the minister for roads and harbours", "It is."), ("Barr", "And the dam?"), ("the minister for roads and harbours", "It is too."),
            ("Barr", "And the weir?"), ("Kolbe", "No."),
        ]);
    }

    [Fact]
    public void Labels_in_lower_case_are_labels_if_each_occurs_again() =>
        Said.In("interviewer: Will the wall hold?\nlund: It will hold.\ninterviewer: And the road?\nlund: The road is closed.").Select(turn => turn.Who)
            .ShouldBe(["questioner", "Lund", "questioner", "Lund"]);

    [Theory]
    [InlineData("note: bring the plan?\nto do: call the masons\nnote: ask for lime\nlater: the road")]
    [InlineData("The masons came.\nso: the wall will hold?\nthe road: closed")]
    public void Words_in_lower_case_before_a_colon_are_not_labels_by_themselves(string text) => Said.In(text).ShouldBeEmpty();

    [Fact]
    public void Times_behind_a_label_are_no_words_of_the_turn()
    {
        var said = Said.In("Q. What do you see?\nA. We see many children.\nReporter: (00:12)\nHow many?\nDr. Lena Ortiz: (00:15)\nMore than forty, every day.");

        said.Select(turn => (turn.Who, turn.Words.Single())).ShouldBe(
        [
            ("questioner", "What do you see?"), ("Lena Ortiz", "We see many children."), ("questioner", "How many?"), ("Lena Ortiz", "More than forty, every day."),
        ]);
    }

    [Theory]
    [InlineData("interviewer: Will you hold it?\nana kolbe: We will.\ninterviewer: And the dam?\nana kolbe: No.", "questioner|Ana Kolbe|questioner|Ana Kolbe")]
    [InlineData("q: Will you hold it?\na: We will.\nq: And the dam?\na: No.", "questioner|respondent|questioner|respondent")]
    [InlineData("tom:\nWill you hold it?\nana:\nWe will.\ntom:\nAnd the dam?\nana:\nNo.", "Tom|Ana|Tom|Ana")]
    [InlineData("Bridge held\nupdate: We hold it.\nupdate: Do we?\nsource: The town.\nsource: The dam.\nprice: One.\nprice: Two.", "")]
    [InlineData("Is it held?\nThe bridge is.\nThe dam is.\nThe road is.\nThe rail is.\nThe quay is.\nThe mill is.\nnorth: one pier\nsouth: two piers\nnorth: one arch\nsouth: two arches\nThe ford is.\nThe weir is.", "")]
    public void Labels_in_lower_case_are_speakers_if_they_open_turn_after_turn(string text, string who) =>
        string.Join('|', Said.In(text).Select(said => said.Who)).ShouldBe(who);

    [Theory]
    [InlineData("Tom Barr: 00:00:01\nWill you hold it?\nAna Kolbe: 00:00:04\nWe will.\nTom Barr: 00:00:09\nAnd the dam?\nAna Kolbe: 00:00:11\nAt noon.", "Will you hold it?|We will.|And the dam?|At noon.")]
    [InlineData("Tom Barr: When?\nAna Kolbe: 10:30 sharp.\nTom Barr: And the dam?\nAna Kolbe: 11:45, if we may.", "When?|10:30 sharp.|And the dam?|11:45, if we may.")]
    public void A_time_is_of_the_label_only_where_it_stands_alone_on_the_line(string text, string words) =>
        string.Join('|', Said.In(text).Select(turn => turn.Words.Single())).ShouldBe(words);

    [Theory]
    [InlineData("Mr. BARR. Will you hold it?\nGeneral KOLBE. We will.\nMr. BARR. And the dam?\nGeneral KOLBE. Not the dam.\nThe CHAIRMAN. Thank you.", "Barr|Kolbe|Barr|Kolbe|the chairman")]
    [InlineData("Mr. Barr of Larnavia. Will you hold it?\nSenator Kolbe. We will.\nMr. Barr of Larnavia. And the dam?\nSenator Kolbe. No.", "Barr|Kolbe|Barr|Kolbe")]
    [InlineData("Tom Barr 00:01\nWill you hold it?\nAna Kolbe 00:04\nWe will.\nTom Barr 00:09\nAnd the dam?\nAna Kolbe 00:11\nNo.", "Tom Barr|Ana Kolbe|Tom Barr|Ana Kolbe")]
    [InlineData("Tom Barr (00:01): Will you hold it?\nAna Kolbe (00:04): \"We will,\" I said.\nTom Barr (00:09): And the dam?\nAna Kolbe (00:11): No.", "Tom Barr|Ana Kolbe|Tom Barr|Ana Kolbe")]
    [InlineData("Tom Barr: Will you hold it?\nAna Kolbe: We will.\nTom Barr: “We will” is clear. And the dam?\nAna Kolbe: No.", "Tom Barr|Ana Kolbe|Tom Barr|Ana Kolbe")]
    [InlineData("Tom Barr (00:01):\nWill you hold it?\nAna ‘Brick’ Kolbe (00:04):\nWe will.\nTom Barr (00:09):\nAnd the dam?\nAna ‘Brick’ Kolbe (00:11):\nNo.", "Tom Barr|Ana Kolbe|Tom Barr|Ana Kolbe")]
    [InlineData("Barr: \"Will you hold it?\"\nKolbe: \"We will.\"\nBarr: \"And the dam?\"\nKolbe: \"No.\"", "")]
    [InlineData("Tom Barr (00:01): Will you hold it?\nAna Kolbe (00:04): We will.\nTom Barr (00:09): And the dam?\nAna Kolbe (00:11): No.", "Tom Barr|Ana Kolbe|Tom Barr|Ana Kolbe")]
    [InlineData("[00:01] Tom Barr: Will you hold it?\n[00:04] Ana Kolbe: We will.\n[00:09] Tom Barr: And the dam?\n[00:11] Ana Kolbe: No.", "Tom Barr|Ana Kolbe|Tom Barr|Ana Kolbe")]
    [InlineData(">> TOM BARR: Will you hold it?\n>> ANA KOLBE: We will.\n>> TOM BARR: And the dam?\n>> ANA KOLBE: No.", "Tom Barr|Ana Kolbe|Tom Barr|Ana Kolbe")]
    [InlineData("Q Will you hold it?\nMS. KOLBE:  We will.\nQ And the dam?\nMS. KOLBE:\u00A0 No.", "questioner|Kolbe|questioner|Kolbe")]
    [InlineData("Q Will you hold it?\nMS. KOLBE: We will.\nQ -- and the dam?\nMS. KOLBE: No.", "questioner|Kolbe|questioner|Kolbe")]
    [InlineData("Q1: Will you hold it?\nA1: We will.\nQ2: And the dam?\nA2: No.", "questioner|respondent|questioner|respondent")]
    [InlineData("Tom Barr: Will you hold it?\nAna Kolbe, Psy.D.: We will.\nTom Barr: And the dam?\nAna Kolbe, Psy.D.: No.", "Tom Barr|Ana Kolbe|Tom Barr|Ana Kolbe")]
    [InlineData("Lead 2A: Will you hold it?\nAna Kolbe: We will.\nLead 2A: And the dam?\nAna Kolbe: No.", "Lead 2A|Ana Kolbe|Lead 2A|Ana Kolbe")]
    [InlineData("**Tom Barr:** Will you hold it?\n**Ana Kolbe**: We will.\n**Tom Barr:** And the dam?\n**Ana Kolbe**: No.", "Tom Barr|Ana Kolbe|Tom Barr|Ana Kolbe")]
    public void A_label_is_known_in_every_form_that_transcripts_print(string text, string speakers) =>
        string.Join('|', Said.In(text).Where(one => one.Rule == "label of the turn").Select(one => one.Who)).ShouldBe(speakers);

    [Theory]
    [InlineData("Mr BARR (Northgate—Minister for Roads) (14:02): We hold it.\nMs KOLBE (Kesrat) (14:05): We will.\nMr BARR: Not the dam.\nThe SPEAKER (14:06): Order!", "Barr|Kolbe|Barr|the speaker")]
    [InlineData("The Hon. ANA KOLBE (Lab): We hold it.\nThe Hon. T. BARR (Con):\nWe do not.\nThe Hon. ANA KOLBE (Lab): We do.", "Ana Kolbe|T. Barr|Ana Kolbe")]
    [InlineData("THE ASSISTANT MINISTER FOR ROADS, BRIDGES AND DAMS (Mr.  Barr): We hold it.\nMS. KOLBE: And the dam?\nMR. BARR: No.\nMS. KOLBE: Why?", "Barr|Kolbe|Barr|Kolbe")]
    [InlineData("Minister for Roads (Deputy Ana Kolbe): We hold it.\nAn hon. Member: No!\nTHE MINISTER FOR DAMS: And the dam?\nMinister for Roads (Deputy Ana Kolbe): No.\nAn hon. Member: Oh!", "Ana Kolbe|an hon. member|the minister for dams|Ana Kolbe|an hon. member")]
    [InlineData("TOM BARR, HOST: Will you hold it?\nANA KOLBE, SHADOW MINISTER FOR ROADS AND BRIDGES: We will.\nTom Barr: And the dam?\nANA KOLBE: No.", "Tom Barr|Ana Kolbe|Tom Barr|Ana Kolbe")]
    [InlineData("Q16 Chair: Will you hold it?\nTom Barr: We will.\nQ17 Chair: And the dam?\nTom Barr: No.", "chair|Tom Barr|chair|Tom Barr")]
    [InlineData("Hon. (Dr.) Ana Kolbe (Northgate, UDM): We hold it.\nThe Temporary Speaker (Hon. Tom Barr): Order!\nHon. (Dr.) Ana Kolbe (Northgate, UDM): And the dam.", "Ana Kolbe|Tom Barr|Ana Kolbe")]
    [InlineData("Hon ANA KOLBE (Leader of the Opposition) to the Minister of Roads: Will he hold it?\nHon TOM BARR (Minister of Roads): I will.\nHon ANA KOLBE (Leader of the Opposition): And the dam?", "Ana Kolbe|Tom Barr|Ana Kolbe")]
    [InlineData("The Chair (Ms. Ana Kolbe (Northgate, Lib.)): Order.\nMr. Tom Barr (Kesrat, NDP): We hold it.\nThe Chair (Ms. Ana Kolbe (Northgate, Lib.)): And the dam.\nMr. Tom Barr:\nNo.", "Ana Kolbe|Tom Barr|Ana Kolbe|Tom Barr")]
    [InlineData("Mr. Barr (Larnavia) (spoke in French): We hold it.\nThe President: I thank him.\nMs. Kolbe (Kesrat): And the dam.\nThe President: I thank her.\nMr. Holm (Sund): We too.", "Barr|the president|Kolbe|the president|Holm")]
    [InlineData("Tom Barr (Northgate) (Lab)\nWill you hold it?\nMadam Deputy Speaker (Dame Ana Kolbe)\nOrder.\nTom Barr (Northgate) (Lab)\nAnd the dam?\nMadam Deputy Speaker (Dame Ana Kolbe)\nOrder!", "Tom Barr|Ana Kolbe|Tom Barr|Ana Kolbe")]
    [InlineData("<Turn> MR. BARR: Will you hold it?\n<Turn>MS. KOLBE: We will.\n<Turn> MR.BARR: And the dam?\n<Turn> MS. KOLBE: No.", "Barr|Kolbe|Barr|Kolbe")]
    public void Records_of_parliaments_print_seats_parties_and_posts_beside_the_name(string text, string speakers) =>
        string.Join('|', Said.In($"The debate\n{text}").Where(one => one.Rule == "label of the turn").Select(one => one.Who)).ShouldBe(speakers);

    [Theory]
    [InlineData("Present\nAna Kolbe (Northgate)\nTom Barr (Kesrat)\nIda Flint (Hull)\nAna Kolbe (Northgate)\nTom Barr (Kesrat)\nWill it hold?")]
    [InlineData("Ana Kolbe (Larnavia): 1,502 votes\nTom Barr (Kesrat): 1,402 votes\nIda Flint (Sund): 12 votes")]
    [InlineData("The Minister of Roads said: No.\nMr. Speaker, I rise:\nThe Minister of Roads said: Yes?\nMr. Speaker, I rise:\nWe hold it.")]
    public void Lists_of_members_are_no_turns(string text) => Said.In(text).ShouldAllBe(one => one.Rule != "label of the turn");

    [Theory]
    [InlineData("Mr. Barr. He was never seen again, the police said.\nThe bridge stands.\nDr. Kolbe. She was.")]
    [InlineData("The army meets at 10:30\nThe council meets at 11:45\nThe mayor speaks at 12:00")]
    public void Sentences_that_begin_like_labels_are_no_turns(string text) => Said.In(text).ShouldAllBe(one => one.Rule != "label of the turn");

    [Fact]
    public void A_post_in_a_label_means_the_person_who_the_text_says_holds_it() => Said.In(
        "The port was opened on Monday by Prime Minister Ann Field and many others who built it.\nPRIME MINISTER: Good morning.\n"
        + "JOURNALIST: Prime Minister, when will it open?\nTHE PRIME MINISTER: On Monday.\nJOURNALIST: And the bridge?\nPRIME MINISTER: Next year.")
        .Select(one => one.Who).ShouldBe(["Ann Field", "questioner", "Ann Field", "questioner", "Ann Field"]);

    [Fact]
    public void A_post_at_the_end_of_a_paragraph_spoils_nothing() =>
        Said.In("\"We hold it,\" said Ana Kolbe, Secretary of State\nTom Barr is Attorney General of\n\"No,\" said the Secretary of").ShouldNotBeEmpty();

    [Theory]
    [InlineData("MR. BARR: It is strong.\nWARNING: The next words are those of a translator.\nMS. KOLBE: Is it?\nMR. BARR: It is.\nNOTE: This was recorded on Monday.\nMS. KOLBE: Good.\nMS. KOLBE: Thanks.\nThe briefing ended at noon.", "It is strong.|Is it?|It is.|Good.|Thanks.")]
    [InlineData("Q: Will it hold?\nA: Yes.\nThe meeting ended in a quarrel.\nQ: And then?\nA: It rained.\nWhereupon, at noon, the committee adjourned.", "Will it hold?|Yes.|The meeting ended in a quarrel.|And then?|It rained.")]
    [InlineData("MR. BARR: It is strong.\n(Laughter.)\nIt was weak.\nMembers interjecting—\n(Inaudible) or so.\nMS. KOLBE: Is it?\nTHE BRIDGE AT KESRAT\nIt is long.\nMR. BARR: It is.\nMS. KOLBE: Good.\n(The sitting was suspended at noon.)\nIt went on.", "It is strong.|It was weak.|(Inaudible) or so.|Is it?|It is.|Good.")]
    [InlineData("MR. BARR: It is strong.\nMS. KOLBE asked the Minister of Roads if it was.\nMR. HOLM: Is it?\nMR. BARR: It is.\nMR. HOLM: Good.", "It is strong.|Is it?|It is.|Good.")]
    [InlineData("Q: Will it hold?\nA: Yes.\nQ: And then?\nA: It rained.\nThe bridge was closed.", "Will it hold?|Yes.|And then?|It rained.|The bridge was closed.")]
    public void A_note_of_the_transcript_ends_the_turn(string text, string words) => string.Join('|', Said.In(text).SelectMany(one => one.Words)).ShouldBe(words);

    [Theory]
    [InlineData("Ana Kolbe (00:12): We knew it.\nJon Brown (00:15): So did we.\nAna Kolbe (00:19): Good.", "Ana Kolbe|Jon Brown|Ana Kolbe")]
    [InlineData("Ana Kolbe (00:12) We knew it.\nJon Brown (00:15) So did we.\nAna Kolbe (00:19) Good.", "Ana Kolbe|Jon Brown|Ana Kolbe")]
    public void Labels_with_a_time_need_no_question(string text, string speakers) => string.Join('|', Said.In(text).Select(one => one.Who)).ShouldBe(speakers);

    [Fact]
    public void A_list_of_hours_is_no_transcript() =>
        Said.In("Morning News (07:00) with Ana Kolbe\nNews Tonight (20:30) looks at the bridge\nLate Talk (22:30) with Tom Barr").ShouldBeEmpty();

    [Fact]
    public void The_metadata_settles_that_a_text_is_a_transcript()
    {
        const string Text = "The bridge\n\nAna Kolbe: We knew it.\n\nJon Brown: So did we.\n";
        using var settled = new TestContent().With("a.txt", Text).With("a.yml", "layout: transcript\n");
        using var found = new TestContent().With("a.txt", Text);

        StatementsOf(settled).ShouldBe(["Ana Kolbe: We knew it.", "Jon Brown: So did we."]);
        StatementsOf(found).ShouldBeEmpty();
    }

    private static IEnumerable<string> StatementsOf(TestContent content)
    {
        var article = content.ReadSingle().Article.ShouldNotBeNull();
        return Said.In(article.Texts, []).Select(said => $"{said.Who}: {said.Words.Single()}");
    }

    [Theory]
    [InlineData("Ana Kolbe: \"We keep it.\"\nTom Barr: \"We do not.\"\nAna Kolbe: \"We do.\"", 3)]
    [InlineData("Name: Ida Flint\nAge: 27\nCity: Hull", 0)]
    [InlineData("Office: 714-0001\nCell: 714-0002\nOffice: 714-0003\nCell: 714-0004\nWill it hold?", 0)]
    [InlineData("Tues: 2-5pm\nThurs: 2-5pm\nTues: 9-11am\nThurs: 9-11am\nWill it hold?", 0)]
    [InlineData("Ida Flint: 1,769\nTom Barr: 1,502\nIda Flint: 12\nTom Barr: 7", 0)]
    public void Lists_and_quoted_words_are_no_transcript(string text, int statements)
    {
        var said = Said.In(text);

        said.Count.ShouldBe(statements);
        said.ShouldAllBe(one => one.Rule != "label of the turn");
    }
}
