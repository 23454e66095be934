using ArticleArchive.Tests.Support;

namespace ArticleArchive.Tests.Content;

/// <summary>The language of an article whose file does not say it.</summary>
public sealed class TextLanguageTests
{
    private const string French = "Le pont sur la rivière est fermé depuis la crue de mars, et les habitants de la ville doivent faire un détour par le col. "
        + "« Nous avons perdu une saison », dit le maire, qui ne sait pas quand les travaux pourront commencer dans la vallée.";

    private const string Spanish = "El puente sobre el río está cerrado desde la crecida de marzo, y los vecinos de la ciudad tienen que dar una vuelta por el puerto. "
        + "La alcaldesa dijo que no se sabe cuándo van a empezar las obras en el valle y que el ministerio no ha dado más datos.";

    private const string German = "Die Brücke über den Fluss ist seit dem Hochwasser im März gesperrt, und die Leute aus der Stadt müssen einen Umweg über den Pass nehmen. "
        + "Der Bürgermeister weiß nicht, wann die Arbeiten im Tal beginnen können, und das Ministerium hat sich dazu nicht geäußert.";

    private const string English = "The bridge over the river has been closed since the flood in March, and the people of the town have to take the road over the pass. "
        + "The mayor does not know when the work in the valley can begin, and the ministry has not said a word about it.";

    [Theory]
    [InlineData(French, "fr")]
    [InlineData(Spanish, "es")]
    [InlineData(German, "de")]
    public void It_is_read_from_the_text_and_marked_as_such(string text, string language)
    {
        foreach (var (name, file) in new[] { ("a.txt", $"Titre\n\n{text}"), ("a.md", $"---\ntitle: Titre\n---\n{text}") })
        {
            using var content = new TestContent().With(name, file);
            var article = content.ReadSingle().Article.ShouldNotBeNull().Complete([]);
            (article.Metadata.Language, article.Metadata.Derived.Contains("language")).ShouldBe((language, true), name);
        }
    }

    [Theory]
    [InlineData(English)]
    [InlineData("Le pont est fermé.")]
    [InlineData(English + " " + French)]
    public void English_a_few_words_and_two_languages_are_left_as_they_are(string text)
    {
        using var content = new TestContent().With("a.txt", $"Title\n\n{text}");

        var article = content.ReadSingle().Article.ShouldNotBeNull().Complete([]);

        (article.Metadata.Language, article.Metadata.Derived.Contains("language")).ShouldBe(("en", false));
    }

    [Fact]
    public void The_file_has_the_last_word()
    {
        using var content = new TestContent().With("a.md", $"---\ntitle: Titre\nlanguage: en-GB\n---\n{French}");

        content.ReadSingle().Article.ShouldNotBeNull().Complete([]).Metadata.Language.ShouldBe("en-GB");
    }
}
