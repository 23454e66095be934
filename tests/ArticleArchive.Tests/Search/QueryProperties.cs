using ArticleArchive.Search;
using ArticleArchive.Search.Queries;
using ArticleArchive.Search.Text;
using FsCheck;
using FsCheck.Fluent;

namespace ArticleArchive.Tests.Search;

public sealed class QueryProperties
{
    private static readonly (string Open, string Close)[] Marks =
        [("\"", "\""), ("“", "”"), ("”", "”"), ("„", "“"), ("«", "»"), ("»", "«"), ("＂", "＂"), ("''", "''"), ("‘", "’"), ("'", "'"), ("‹", "›"), ("‚", "‘")];

    [Property(300)]
    public bool Any_string_is_a_query(NonNull<string> typed) => IsWellFormed(typed.Get);

    [Property(500)]
    public Property Any_jumble_of_signs_is_a_query() => Prop.ForAll(SearchTexts.Queries, IsWellFormed);

    [Property(500)]
    public Property A_query_written_back_is_the_same_query() => Prop.ForAll(SearchTexts.Queries, typed =>
    {
        var query = Parse(typed);
        var again = Parse(QueryWriter.Write(query));
        if (again.Notes.Any(note => note.StartsWith("Only the first", StringComparison.Ordinal)))
            return true;

        return again.Voice == query.Voice && Shape(again.Root) == Shape(query.Root)
            && (again.Filters.SequenceEqual(query.Filters) || query.Filters.Any(filter => filter.Value.Any(c => "\"“”«".Contains(c, StringComparison.Ordinal))));
    });

    [Property]
    public Property Every_form_of_quotation_mark_is_one() => Prop.ForAll(SearchTexts.PlainWords, words =>
        Marks.All(mark => Shape(Parse($"iraq {mark.Open}{string.Join(' ', words)}{mark.Close}").Root) == Shape(Parse($"iraq \"{string.Join(' ', words)}\"").Root)));

    [Property]
    public Property Every_form_of_apostrophe_and_dash_is_one() => Prop.ForAll(SearchTexts.PlainWords, words =>
        "’‘`´ʼ′＇‛".Zip("‐‑–—−―‒﹣").All(form =>
            Shape(Parse(With(words, form.First, form.Second)).Root) == Shape(Parse(With(words, '\'', '-')).Root)));

    [Property(300)]
    public Property A_phrase_copied_from_a_passage_finds_it() => Prop.ForAll(SearchTexts.Passages, Gen.Choose(0, 40).Two().ToArbitrary(), (passage, cut) =>
    {
        var words = passage.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Skip(cut.Item1).Take(Math.Min(cut.Item2, 16));
        var phrase = string.Join(' ', words);
        var folded = Tokenizer.Tokenize(phrase).Count;
        return folded is 0 or > QueryParser.MaxTerms || phrase.Length > QueryParser.MaxLength - 2
            || new QueryMatcher(Parse($"“{phrase}”")).Match(passage).Count > 0;
    });

    [Property(300)]
    public Property What_is_lit_lies_in_the_text_and_does_not_overlap() => Prop.ForAll(SearchTexts.Passages, SearchTexts.Queries, (passage, typed) =>
    {
        var lit = new QueryMatcher(Parse(typed)).Match(passage);
        return lit.All(span => span.Length > 0 && span.Start >= 0 && span.End <= passage.Length) && lit.Zip(lit.Skip(1)).All(pair => pair.First.End <= pair.Second.Start);
    });

    private static bool IsWellFormed(string typed)
    {
        var query = Parse(typed);
        return (query.Reading.Length == 0) == query.IsEmpty && (query.Root is null || IsWellFormed(query.Root, isInAnd: true)) && Relaxations.For(QueryParser.Parse(new QueryText { Typed = typed })).Count <= Relaxations.MaxSuggestions;
    }

    private static bool IsWellFormed(QueryNode node, bool isInAnd) => node switch
    {
        WordNode word => word.Word.Length > 0,
        PrefixNode prefix => prefix.Prefix.Length > 1,
        PhraseNode phrase => phrase.Words is [not null, .., not null] or [not null],
        NearNode near => QueryAlgebra.CanBeNear(near.Left) && QueryAlgebra.CanBeNear(near.Right),
        NotNode not => isInAnd && not.Part is not NotNode && IsWellFormed(not.Part, isInAnd: false),
        AndNode and => and.Parts.Count > 1 && and.Parts[0] is not NotNode && and.Parts.All(part => part is not AndNode && IsWellFormed(part, isInAnd: true)),
        OrNode or => or.Parts.Count > 1 && or.Parts.All(part => part is not OrNode && IsWellFormed(part, isInAnd: false)),
        _ => false,
    };

    // Records compare lists by reference; the shape compares what is in them.
    private static string Shape(QueryNode? node) => node switch
    {
        null => "",
        PhraseNode phrase => $"[{string.Join(' ', phrase.Words.Select(word => word ?? "*"))}]",
        NearNode near => $"near{near.Distance}({Shape(near.Left)},{Shape(near.Right)})",
        NotNode not => $"not({Shape(not.Part)})",
        AndNode and => $"and({string.Join(',', and.Parts.Select(Shape))})",
        OrNode or => $"or({string.Join(',', or.Parts.Select(Shape))})",
        _ => node.ToString(),
    };

    private static string With(string[] words, char apostrophe, char dash) =>
        $"\"{string.Join(' ', words)}\" {string.Join(dash, words)} {dash}{words[0]}".Replace('\'', apostrophe).Replace('-', dash);

    private static Query Parse(string typed) => QueryParser.Parse(new QueryText { Typed = typed });
}
