using System.Collections.Frozen;
using ArticleArchive.Quotations.Words;

namespace ArticleArchive.Checking.Clauses;

/// <summary>The word lists of the clause rules, embedded in the library.</summary>
internal static class Grammar
{
    private static readonly FrozenDictionary<string, FrozenSet<string>> Classes = Read("grammar")
        .ToFrozenDictionary(
            section => section.Key, section => section.Value.SelectMany(line => line.Split(' ')).ToFrozenSet(StringComparer.Ordinal), StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string[]> VerbLines = new[] { "verbs", "weak-cues", "cue-verbs" }
        .SelectMany(WordList.Lines)
        .DistinctBy(line => line[0].TrimEnd('*'), StringComparer.Ordinal)
        .ToFrozenDictionary(line => line[0].TrimEnd('*'), StringComparer.Ordinal);

    private static readonly string[] FormsOfBe = ["be", "am", "is", "are", "was", "were", "been", "being", "'s", "'re", "'m"];
    private static readonly string[] FormsOfHave = ["have", "has", "had", "having", "'ve"];
    private static readonly string[] FormsOfDo = ["do", "does", "did", "done", "doing"];
    private static readonly string[] FormsOfPut = ["put", "puts", "putting"];

    /// <summary>All forms of the verbs of saying.</summary>
    public static FrozenSet<string> Says { get; } = AllForms("says");

    /// <summary>All forms of the verbs that take a clause as their object.</summary>
    public static FrozenSet<string> TakesClause { get; } = AllForms("takes a clause");

    /// <summary>All forms of the verbs of saying, and of those that only introduce words in quotation marks.</summary>
    public static FrozenSet<string> Introduces { get; } = AllForms("introduces").Union(AllForms("says")).ToFrozenSet(StringComparer.Ordinal);

    public static FrozenSet<string> Prepositions { get; } = Class("preposition");

    public static FrozenSet<string> SubjectPronouns { get; } = Class("subject pronoun");

    public static FrozenSet<string> Subordinators { get; } = Class("subordinator");

    public static FrozenSet<string> Conditionals { get; } = Class("conditional");

    public static FrozenSet<string> Coordinators { get; } = Class("coordinator");

    public static FrozenSet<string> FiniteAuxiliaries { get; } = Class("finite auxiliary");

    /// <summary>Words that open a sentence and say nothing about it: <c>well</c>, <c>look</c>.</summary>
    public static FrozenSet<string> Openers { get; } = Class("opener");

    /// <summary>A class of words that only one rule asks for.</summary>
    public static FrozenSet<string> Class(string name) => Classes[name];

    /// <summary>The sections of a list: a heading in square brackets, then one line for each entry.</summary>
    public static Dictionary<string, List<string>> Read(string list)
    {
        var sections = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        var entries = new List<string>();
        foreach (var line in EmbeddedWords.Lines("Checking.Words", list))
        {
            if (line.StartsWith('['))
                sections.Add(line[1..^1], entries = []);
            else
                entries.Add(line);
        }

        return sections;
    }

    public static IEnumerable<string> FormsOf(string verb) => verb switch
    {
        "be" => FormsOfBe,
        "have" => FormsOfHave,
        "do" => FormsOfDo,
        "put" => FormsOfPut,
        _ => VerbForms.Inflect(VerbLines.GetValueOrDefault(verb) ?? [verb]).Select(form => form.Form),
    };

    private static FrozenSet<string> AllForms(string name) => Class(name).SelectMany(FormsOf).ToFrozenSet(StringComparer.Ordinal);
}
