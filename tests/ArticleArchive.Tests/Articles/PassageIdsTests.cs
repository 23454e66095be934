namespace ArticleArchive.Tests.Articles;

public sealed class PassageIdsTests
{
    [Theory]
    [InlineData("this caliphate isn't all unicorns and rainbows", "zrjwjd")]
    [InlineData("", "tjsvkv")]
    [InlineData("* * *", "m9bf35")]
    [InlineData("Wörter, Ελλάδα, Ελλάδος, слова, 言葉", "cp37dt")]
    public void An_id_is_the_same_on_every_machine(string text, string id) => Mint(text).ShouldBe([id]);

    [Theory]
    [InlineData("isn't", "isn’t")]
    [InlineData("\"We view it exactly the opposite\", he said.", "“We view it exactly the opposite,” he said")]
    [InlineData("Paris-style attacks - co-ordinated", "Paris‑style attacks — co–ordinated")]
    [InlineData("The cafe", "the CAFÉ")]
    [InlineData("cafe\u0301", "café")]
    [InlineData("first\nline", "first line")]
    [InlineData("co\u00ADordinated", "coordinated")]
    [InlineData("ﬁre", "fire")]
    [InlineData("40%", "40 %")]
    public void An_id_does_not_depend_on_typography(string text, string other) => Mint(text).ShouldBe(Mint(other));

    [Fact]
    public void The_same_words_twice_in_an_article_have_two_ids()
    {
        var ids = Mint("He laughed.", "More.", "He laughed!", "He laughed?");

        ids.Distinct().Count().ShouldBe(4);
        ids[0].ShouldBe(Mint("He laughed.")[0]);
    }

    [Fact]
    public void Passages_whose_ids_would_clash_get_longer_ones_in_whatever_order()
    {
        var (one, other) = ClashingWords;
        var ids = Mint(one, other, "Something else.");

        ids.Distinct().Count().ShouldBe(3);
        ids[0].ShouldBe("ff8x6jk8");
        ids[1].ShouldBe("ff8x6jk9");
        ids[2].Length.ShouldBe(6);
        Mint(other, "Something else.", one).ShouldBe([ids[1], ids[2], ids[0]]);
        Mint(one).ShouldBe([ids[0][..6]]);
    }

    [Property]
    public void Ids_are_unique_in_an_article_and_do_not_depend_on_position(string?[] texts)
    {
        string[] known = [.. texts.Select(text => text ?? "").Distinct(StringComparer.Ordinal)];
        string[] distinct = [.. known.DistinctBy(FoldedWords.Fold)];

        Mint(known).Distinct().Count().ShouldBe(known.Length);
        Mint([.. distinct.Reverse()]).Reverse().ShouldBe(Mint(distinct));
    }

    private static (string, string) ClashingWords => ("Statement 7334", "Statement 34290");

    private static string[] Mint(params string[] texts) => [.. PassageIds.Mint(texts).Select(id => id.Value)];
}
