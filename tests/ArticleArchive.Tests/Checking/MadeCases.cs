using System.Text.RegularExpressions;
using ArticleArchive.Checking;
using ArticleArchive.Search.Text;

namespace ArticleArchive.Tests.Checking;

/// <summary>Quotations true and false, made from every statement of an archive.</summary>
internal sealed partial class MadeCases(SaidWords said)
{
    private const string Strange = "quixotically";
    private const string Stranger = "Ada Quillfeather";

    private static readonly string[] Kitchen =
    [
        "whisk", "the", "butter", "until", "pale", "and", "fold", "in", "flour", "with", "a", "spoonful", "of", "cinnamon", "then", "bake", "tray", "for", "golden", "crust",
        "simmer", "onions", "garlic", "to", "taste", "grate", "nutmeg", "over", "custard", "knead", "dough", "leave", "it", "beside", "oven", "sprinkle", "parsley",
    ];

    public IEnumerable<MadeCase> All()
    {
        var statements = said.Statements.ToList();
        for (var i = 0; i < statements.Count; i++)
        {
            var (article, utterance, words) = statements[i];
            foreach (var made in CasesFrom(article, utterance, words).Concat(Together(words, statements[(i + 1) % statements.Count].Words)).Append(Unrelated(i, words)))
                yield return made;
        }
    }

    private IEnumerable<MadeCase> CasesFrom(Article article, Utterance utterance, string words)
    {
        var tokens = Tokenizer.Tokenize(words);
        yield return new("exact words", words, null, "verbatim");
        yield return new("exact words, American marks, small letter", $"“{char.ToLowerInvariant(words[0])}{words[1..].TrimEnd('.')},”", null, "verbatim");
        if (utterance.Attribution is { Named: true } speaker)
            yield return new("right speaker named", words, speaker.Name, "verbatim");
        yield return new("another speaker named", words, Stranger, said.IsSaidByNobodyNamed(words) ? "verbatim" : "anotherSpeaker");
        if (tokens.Count >= 7)
        {
            var (first, second) = (words[..tokens[tokens.Count / 3].End], words[tokens[tokens.Count * 2 / 3].Start..]);
            yield return new("a middle cut by an ellipsis", $"{first} … {second}", null, said.IsSaid($"{first} {second}") ? "verbatim" : "omissions");
            var middle = words[tokens[tokens.Count / 3].End..tokens[tokens.Count * 2 / 3].Start];
            if (Not().IsMatch(middle) && !said.IsSaid($"{first} {second}"))
                yield return new("“not” swallowed by an ellipsis", $"{first} [...] {second}", null, "omissions") { Warns = Caution.Negation };
        }

        if (tokens.Count >= 4)
        {
            var swapped = words[..tokens[tokens.Count / 2].Start] + Strange + words[tokens[tokens.Count / 2].End..];
            yield return new("one word swapped", swapped, null, "altered");
        }

        var turned = Not().Replace(words, "", 1);
        if (turned != words && tokens.Count >= 4)
            yield return new("“not” dropped", turned, null, said.IsSaid(turned) ? "verbatim" : "altered") { Warns = said.IsSaid(turned) ? null : Caution.Negation };
        if (Told(article, utterance) is { } told && !said.IsSaid(told))
            yield return new("narrator's words as speech", told, null, "narrator");
    }

    private IEnumerable<MadeCase> Together(string one, string other)
    {
        var (first, second) = (Tokenizer.Tokenize(one), Tokenizer.Tokenize(other));
        if (first.Count < 8 || second.Count < 8)
            yield break;

        var (start, end) = (one[..first[first.Count / 2].End], other[second[second.Count / 2].Start..]);
        yield return new("two statements joined by an ellipsis", $"{start} ... {end}", null, said.IsSaid($"{start} {end}") ? "verbatim" : "omissions")
        {
            Warns = said.IsSaidInOrder(start, end) || said.IsSaidInOrder(end, start) ? null : Caution.PiecesApart,
        };
        yield return new("two statements joined without a sign", $"{start} {end}", null, said.IsSaid($"{start} {end}") ? "verbatim" : "altered");
    }

    private static MadeCase Unrelated(int number, string words)
    {
        var count = Math.Max(4, Tokenizer.Tokenize(words).Count);
        return new("unrelated words", string.Join(' ', Enumerable.Range(0, count).Select(i => Kitchen[((number * 7) + (i * i) + (i * 3)) % Kitchen.Length])), null, "notHere");
    }

    /// <summary>The longest stretch that the narrator tells in the passage of a statement; null where it is short.</summary>
    private static string? Told(Article article, Utterance utterance)
    {
        var passage = utterance.Quotations[0].Place.Passage;
        var text = article.Passages[passage].Text;
        var quoted = article.Utterances.SelectMany(other => other.Quotations).Select(quotation => quotation.Place).Where(place => place.Passage == passage).Select(place => place.Span)
            .OrderBy(span => span.Start).Append(new TextSpan(text.Length, 0));
        var (at, longest) = (0, "");
        foreach (var span in quoted)
        {
            if (span.Start - at > longest.Length)
                longest = text[at..span.Start];
            at = Math.Max(at, span.End);
        }

        return Tokenizer.Tokenize(longest).Count >= 4 ? longest : null;
    }

    [GeneratedRegex(@"\b(not|never) |n['’]t\b")]
    private static partial Regex Not();
}
