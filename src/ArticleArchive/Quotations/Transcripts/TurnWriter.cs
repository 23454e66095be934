using System.Text.RegularExpressions;
using ArticleArchive.Quotations.Names;
using ArticleArchive.Quotations.Speech;
using ArticleArchive.Quotations.Words;

namespace ArticleArchive.Quotations.Transcripts;

/// <summary>Turns a transcript's turns into statements by the people named in their labels.</summary>
internal sealed partial class TurnWriter(PeopleInArticle people, IReadOnlyList<PassageText> passages)
{
    public const string RuleName = "label of the turn";

    // "MP" and "III" stay as they are; beside KOLBE, ANA is a name.
    private const int ShortWord = 3;

    private const string Questioner = "questioner";
    private const string Respondent = "respondent";

    public List<Utterance> Write(IReadOnlyList<Turn> turns)
    {
        var named = turns.ToDictionary(turn => turn.Passage, PersonOf);
        var only = OnlyOne(named.Values);
        var utterances = new List<Utterance>();
        Person? last = null;
        foreach (var turn in turns)
        {
            last = named[turn.Passage] ?? last;
            utterances.Add(new Utterance
            {
                Quotations = [.. turn.Words.Select(words => new Quotation(words, QuotationKind.Direct))],
                Attribution = AttributionOf(turn, turn.Label.Form == SpeakerLabelForm.Answer ? last ?? only : named[turn.Passage]),
                Rule = RuleName,
            });
        }

        return utterances;
    }

    private static Person? OnlyOne(IEnumerable<Person?> named) => named.OfType<Person>().Distinct().ToList() is [var only] ? only : null;

    private Attribution AttributionOf(Turn turn, Person? person)
    {
        var text = turn.Label.Text;
        var start = passages[turn.Passage].Text.IndexOf(text, StringComparison.Ordinal);
        return new Attribution
        {
            Name = person?.FullName ?? turn.Label.Form switch
            {
                SpeakerLabelForm.Question => Questioner,
                SpeakerLabelForm.Answer => Respondent,
                SpeakerLabelForm.Role => OneBlank(turn.Label.Name).ToLowerInvariant(),
                _ => Recased(turn.Label.Name),
            },
            Role = person?.Role,
            Named = person is not null,
            Mention = new PassageSpan(turn.Passage, new TextSpan(start, text.Length)),
        };
    }

    private static string OneBlank(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string WithoutArticle(string post) => post.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? post[4..] : post;

    private Person? PersonOf(Turn turn)
    {
        if (turn.Label.Form == SpeakerLabelForm.Role)
            return people.Posts.Find(WithoutArticle(OneBlank(turn.Label.Name)));
        if (turn.Label.Form is not (SpeakerLabelForm.Name or SpeakerLabelForm.Capitals))
            return null;

        var label = new Narration(new PassageText(PassageKind.Paragraph, Recased(turn.Label.Name)), turn.Passage, Array.Empty<QuotedRegion>());
        var first = Enumerable.Range(0, label.Words.Length).FirstOrDefault(i => NameReader.At(label, i) is not null, -1);
        return first >= 0 && NameReader.At(label, first) is { } printed ? people.Meet(label, printed, speaks: true) : null;
    }

    /// <summary>
    /// Changes <c>COL. McGURK</c> to <c>Col. McGurk</c>, <c>MR.BARR</c> to <c>Mr. Barr</c>, <c>General KOLBE</c> to <c>General Kolbe</c> and <c>lund</c> to
    /// <c>Lund</c>, with one blank between words.
    /// </summary>
    private static string Recased(string label)
    {
        var words = TitleWithoutBlank().Replace(label, "$0 ").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        if (!label.Any(char.IsUpper))
            return string.Join(' ', words.Select(word => char.ToUpperInvariant(word[0]) + word[1..]));

        var isMixed = label.Count(char.IsLower) > 2;
        var shortest = words.Any(word => word.Length > ShortWord && word.All(char.IsUpper)) ? ShortWord - 1 : ShortWord;
        return string.Join(' ', words.Select(word => isMixed && (word.Length <= shortest || word.Count(char.IsLower) > 1) ? word : WordRecased(word)));
    }

    [GeneratedRegex(@"^\p{Lu}\p{L}{1,5}\.", RegexOptions.NonBacktracking)]
    private static partial Regex TitleWithoutBlank();

    private static string WordRecased(string word)
    {
        var letters = word.ToCharArray();
        for (var i = 1; i < letters.Length; i++)
        {
            if (char.IsLetter(word[i - 1]) && !char.IsLower(word[i - 1]))
                letters[i] = char.ToLowerInvariant(letters[i]);
        }

        return new string(letters);
    }
}
