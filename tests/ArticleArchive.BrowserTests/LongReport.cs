namespace ArticleArchive.BrowserTests;

/// <summary>A made-up article of every kind of passage, longer than a screen.</summary>
internal static class LongReport
{
    public const string Slug = "the-long-report";

    public const string Text = """
        ---
        title: The long report from the 'quiet' front
        date: 2016-02-14
        source: Meridian Wire
        byline: Ada Harper
        topics: [logistics, Iraq]
        summary: A made-up report with every kind of passage in it.
        ---

        The depot north of the river opened its gates at first light, and the lorries that had waited through the night began to move.

        Major Ruth Vane said: "We count every crate. We count it when it comes and we count it when it goes.

        "And when the count is wrong, nobody leaves until it is right."

        The road was described as "slow but open".

        ## What was carried

        - Water for the two camps east of the bridge.
        - Flour, lentils and salt.
        - Spare parts for the pumping station.

        > A depot is a promise kept in wood and canvas.

        | Day | Lorries | Tonnes |
        |---|---|---|
        | Monday | 41 | 312 |
        | Tuesday | 38 | 290 |

        ### On the second day

        Rain fell from noon. The quartermaster's clerks moved the ledgers under the tarpaulin and went on counting by lamplight until the last lorry had been signed for.

        "Rain is not the enemy," Major Vane said. "Mud is."

        By evening the track to the bridge had been laid with planks, and the convoy that had been stopped at the turn was brought in, one lorry at a time, by two men with torches.

        Nobody was hurt. Eleven crates were found to be empty, and a second count was ordered, which found ten of them full after all.

        The last lorry left at four in the morning. The clerks slept beside the ledgers.

        On the third day the bridge was closed for an hour while its bolts were tightened. The line of lorries reached back past the orchard, and the drivers made tea on the verge.

        At noon the count was right.
        """;
}
