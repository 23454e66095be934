using ArticleArchive.Catalog;
using ArticleArchive.Content.Writing;

namespace ArticleArchive.Cli.Reports;

/// <summary>Questions for an editor: is one name with conflicting roles one person, and do two similar names mean the same person?</summary>
internal sealed class DoubtfulSpeakers
{
    private readonly int _all;

    public DoubtfulSpeakers(IReadOnlyList<SpeakerSummary> speakers, int limit)
    {
        var questions = speakers.Where(speaker => speaker.Parts.Count > 0).Select(OfParts).Concat(SimilarNames(speakers))
            .OrderByDescending(question => question.Statements)
            .ThenBy(question => question.Question, StringComparer.Ordinal)
            .ToList();
        _all = questions.Count;
        Questions = [.. questions.Take(limit)];
    }

    /// <summary>The questions, those that concern the most statements first.</summary>
    public IReadOnlyList<DoubtfulSpeaker> Questions { get; }

    public void Write(Terminal terminal)
    {
        if (_all == 0)
        {
            terminal.Out.WriteLine("No speaker is in doubt.");
            return;
        }

        terminal.Out.WriteLine($"# Copy the correct lines into {SpeakerRules.FileName} in the content folder, below \"speakers:\".");
        foreach (var question in Questions)
        {
            terminal.Out.WriteLine();
            terminal.Out.WriteLine($"# {Wording.Number(question.Statements)} statements: {question.Question}");
            WriteLines(terminal, "one person", question.IfSame);
            WriteLines(terminal, "different people", question.IfDifferent);
        }

        if (Questions.Count < _all)
            terminal.Out.WriteLine($"# {Wording.Number(_all - Questions.Count)} more; use --limit {_all} to list all.");
    }

    private static void WriteLines(Terminal terminal, string answer, IReadOnlyList<string> lines)
    {
        terminal.Out.WriteLine($"#   if {answer}:");
        foreach (var line in lines)
            terminal.Out.WriteLine($"  {line}");
    }

    private static DoubtfulSpeaker OfParts(SpeakerSummary speaker)
    {
        var parts = speaker.Parts.Where(part => part.Roles.Count > 0).ToList();
        return new DoubtfulSpeaker(
            speaker.Utterances,
            $"is {speaker.Name} one person? Printed as {string.Join(" / ", speaker.Parts.Select(RolesOf))}",
            [speaker.Slug],
            [Line(speaker.Name, "same", [])],
            [.. parts.Select(part => OfPart(speaker, part))]);
    }

    private static string RolesOf(SpeakerPart part) => part.Roles.Count == 0 ? "no role" : string.Join(", ", part.Roles);

    private static string OfPart(SpeakerSummary speaker, SpeakerPart part)
    {
        var name = YamlText.Quoted($"{speaker.Name} ({part.Roles[0]})");
        return $"- {{ name: {name}, same: [{YamlText.Quoted(speaker.Name)}], as: [{string.Join(", ", part.Roles.Select(YamlText.Quoted))}] }}";
    }

    /// <summary>Names with the same surname and compatible first names: <c>J. Quill</c> and <c>John Quill</c>.</summary>
    private static IEnumerable<DoubtfulSpeaker> SimilarNames(IReadOnlyList<SpeakerSummary> speakers)
    {
        var named = speakers.Where(speaker => Words(speaker).Length > 1);
        foreach (var family in named.GroupBy(speaker => Words(speaker)[^1], StringComparer.OrdinalIgnoreCase))
        {
            var members = family.OrderByDescending(speaker => speaker.Utterances).ToList();
            for (var i = 1; i < members.Count; i++)
            {
                var smaller = members[i];
                if (members.Take(i).FirstOrDefault(other => !AreDifferent(other, smaller) && MayBeOne(Words(other)[0], Words(smaller)[0])) is { } larger)
                    yield return OfPair(larger, smaller);
            }
        }
    }

    private static DoubtfulSpeaker OfPair(SpeakerSummary larger, SpeakerSummary smaller) => new(
        smaller.Utterances,
        $"are {larger.Name} and {smaller.Name} one person?",
        [larger.Slug, smaller.Slug],
        [Line(larger.Name, "same", [smaller.Name])],
        [Line(larger.Name, "different", [smaller.Name])]);

    /// <summary>Whether one first name is the beginning of the other, or they differ by one letter.</summary>
    private static bool MayBeOne(string one, string other)
    {
        var (first, second) = (one.TrimEnd('.'), other.TrimEnd('.'));
        var (shorter, longer) = first.Length < second.Length ? (first, second) : (second, first);
        return longer.StartsWith(shorter, StringComparison.OrdinalIgnoreCase)
            || shorter.Length > 3
            && shorter.Length == longer.Length
            && shorter.Zip(longer).Count(pair => pair.First != pair.Second) == 1;
    }

    private static bool AreDifferent(SpeakerSummary one, SpeakerSummary other) =>
        one.Different.Contains(other.Name, StringComparer.OrdinalIgnoreCase) || other.Different.Contains(one.Name, StringComparer.OrdinalIgnoreCase);

    private static string[] Words(SpeakerSummary speaker) => speaker.Name.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static string Line(string name, string key, IReadOnlyList<string> names) =>
        names.Count == 0
            ? $"- {{ name: {YamlText.Quoted(name)} }}"
            : $"- {{ name: {YamlText.Quoted(name)}, {key}: [{string.Join(", ", names.Select(YamlText.Quoted))}] }}";
}
