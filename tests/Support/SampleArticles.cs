namespace ArticleArchive.Tests.Support;

/// <summary>Stored articles that are lifelike and made up: dated and undated, Markdown and plain text, with and without metadata.</summary>
public static class SampleArticles
{
    public static IReadOnlyDictionary<string, string> Files { get; } = new Dictionary<string, string>
    {
        ["2016/river-crossing-held.md"] = """
            ---
            title: River crossing held after three days, spokesman says
            date: 2016-01-29
            source:
              name: Meridian Wire
              url: https://meridian.example/2016/river-crossing-held
              id: mw-1601
            byline: Ada Harper
            topics: [Iraq, air power]
            speakers:
              - name: Owen Marsh
                role: Colonel
                aliases: [Col Marsh]
            summary: Engineers put a second bridge across before dusk.
            rights: Meridian Wire
            aliases: [river-crossing]
            ---

            The crossing north of the town was held for a third day, a coalition spokesman said on Friday.

            "We are seeing the enemy fray at the edges," said Colonel Owen Marsh. "It is not a rout, and it is not over."

            ## What comes next

            - The bridge opens to lorries on Monday.
            - The road beyond it is being cleared of mines.

            Col Marsh said that the garrison was "beginning to crack", and that the mayor's café had reopened.
            """,
        ["2016/ministers-meet-in-paris.md"] = """
            ---
            title: Ministers meet in Paris
            date: 2016-01~
            source: Meridian Wire
            topics: [diplomacy, Iraq]
            ---

            Ministers of seven countries met in Paris to agree on the next steps of the campaign.

            No statement was issued, and the talks go on in Ankara.
            """,
        ["2015/harbour-reopens.md"] = """
            ---
            title: "Harbour reopens: first grain ship docks"
            date: 2015-11-03
            source: Harbour Gazette
            topics: [ports]
            ---

            The first grain ship in eleven months docked on Tuesday.

            "Nobody here believed it until the horn went," the harbour master said.
            """,
        ["undated/letters-from-the-road.txt"] = """
            Letters from the road
            Updated

            The convoy left before dawn, forty lorries and an ambulance.

            "We drove without lights," one driver wrote. "You learn to hear the road."

            Advertisement

            At 5 * 3 checkpoints the papers were read twice & stamped <once>.
            """,
    };
}
