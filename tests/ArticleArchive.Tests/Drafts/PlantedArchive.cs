using System.Globalization;

namespace ArticleArchive.Tests.Drafts;

/// <summary>Invented articles in which the structure of every statement is known, so that the truth of a quotation made from it is too.</summary>
internal sealed class PlantedArchive
{
    private static readonly string[] First = ["Anna", "Boris", "Clara", "David", "Elena", "Felix", "Greta", "Henry", "Irene", "Jonas", "Karin", "Louis", "Maria", "Niels", "Olga", "Peter", "Rosa", "Simon", "Tessa", "Victor"];
    private static readonly string[] Last = ["Aldous", "Brandt", "Corvin", "Dunmore", "Ellery", "Falkner", "Garrick", "Hollis", "Ingram", "Jarrow", "Kestrel", "Lowther", "Merrick", "Norbury", "Orchard", "Penrose", "Quarles", "Ridley", "Sorrel", "Tarvin"];
    private static readonly string[] Places = ["Aldermoor", "Brackley", "Cawdor", "Dunvale", "Eskmouth", "Fenwick", "Gorsedale", "Harrow Point", "Inverleith", "Keldholm", "Lammerton", "Marchwood"];
    private static readonly string[] Things = ["bridge", "harbour wall", "market hall", "pumping station", "railway depot", "water tower", "grain store", "ferry landing", "customs house", "power line"];
    private static readonly string[] Works = ["repaired", "inspected", "painted", "strengthened", "rebuilt", "surveyed"];
    private static readonly string[] Times = ["before the autumn storms", "during the long strike", "after the spring floods", "in the first week of June", "on the morning of the election", "within nine working days"];
    private static readonly string[] Crews = ["a crew from the coast", "two dozen volunteers", "the engineers of the county", "apprentices from the shipyard", "a firm from the capital"];
    private static readonly string[] Ends = ["the traders were grateful for it", "every household was told by letter", "the council paid for the timber", "the schools reopened the next day", "the ferries ran through the night"];

    public PlantedArchive(int articles) => Stories = [.. Enumerable.Range(0, articles).Select(Story)];

    public IReadOnlyList<PlantedStory> Stories { get; }

    public IEnumerable<(string Path, string Text)> Files => Stories.Select((story, i) => (string.Create(CultureInfo.InvariantCulture, $"2026/planted-{i}.txt"), story.Article));

    private static PlantedStory Story(int i)
    {
        var speaker = $"{First[i % First.Length]} {Last[(i * 7 + i / First.Length) % Last.Length]}";
        var place = Places[i % Places.Length];
        string Thing(int k) => Things[(i + k + i / Things.Length) % Things.Length];
        string Word(string[] words, int k) => words[(i * 3 + k + i / words.Length) % words.Length];
        var number = 23 + i * 7;
        var plain = string.Create(CultureInfo.InvariantCulture, $"The {Thing(0)} at {place} was {Word(Works, 0)} {Word(Times, 0)} by {Word(Crews, 0)}, and {Word(Ends, 0)}");
        var negated = $"the {Thing(1)} at {place} will be {Word(Works, 1)} {Word(Times, 1)}";
        var conditional = $"the {Thing(2)} at {place} will be closed to carts and lorries {Word(Times, 2)}";
        var counted = string.Create(CultureInfo.InvariantCulture, $"We counted {number} lorries beside the {Thing(3)} at {place} {Word(Times, 3)}");
        var reported = $"the {Thing(4)} at {place} had been {Word(Works, 4)} twice {Word(Times, 4)}";
        return new PlantedStory(
            speaker, plain, negated, $"We do not believe that {negated}", conditional, $"If the river reaches the second mark, {conditional}", counted, number, reported,
            $"""
            Notes from {place}, part {i + 1}

            "{plain}," said {speaker}, the clerk of {place}.

            "We do not believe that {negated}," {speaker} said.

            "If the river reaches the second mark, {conditional}," {speaker} said.

            "{counted}," {speaker} said.

            {speaker} said that {reported}.

            """);
    }
}

/// <summary>One article and the parts of its statements.</summary>
/// <param name="Speaker">Who makes them all.</param>
/// <param name="Plain">A statement of two clauses.</param>
/// <param name="Negated">What a statement denies, without the denial.</param>
/// <param name="Denial">That statement.</param>
/// <param name="Conditional">What a statement makes depend on a condition, without the condition.</param>
/// <param name="Condition">That statement.</param>
/// <param name="Counted">A statement with a number.</param>
/// <param name="Number">The number.</param>
/// <param name="Reported">What the reporter says was said.</param>
/// <param name="Article">The text of the article.</param>
internal sealed record PlantedStory(
    string Speaker, string Plain, string Negated, string Denial, string Conditional, string Condition, string Counted, int Number, string Reported, string Article);
