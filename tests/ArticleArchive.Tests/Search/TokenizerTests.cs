using ArticleArchive.Search.Text;

namespace ArticleArchive.Tests.Search;

public sealed class TokenizerTests
{
    [Theory]
    [InlineData("Beginning to CRACK", "beginning to crack")]
    [InlineData("café, naïve; Ångström", "cafe naive angstrom")]
    [InlineData("cafe\u0301", "cafe")]
    [InlineData("Straße Łódź Ørsted œuvre", "strasse lodz orsted oeuvre")]
    [InlineData("İstanbul ISTANBUL", "istanbul istanbul")]
    [InlineData("ΆΛΦΑ λόγος ΛΟΓΟΣ", "αλφα λογοσ λογοσ")]
    [InlineData("Ёлка елка й и", "елка елка й и")]
    [InlineData("مُحَمَّد", "محمد")]
    [InlineData("ﬁnal Ｎａｔｏ ４０", "final nato 40")]
    public void Letter_case_accents_and_forms_of_letters_are_folded(string text, string words) => Words(text).ShouldBe(words);

    [Theory]
    [InlineData("it's it’s it‘s it`s it´s it＇s itʼs it′s", "itʼs itʼs itʼs itʼs itʼs itʼs itʼs itʼs")]
    [InlineData("its", "its")]
    [InlineData("Emwazi's", "emwaziʼs")]
    [InlineData("the soldiers' bombs", "the soldiers bombs")]
    [InlineData("'tis the '90s, rock 'n' roll", "tis the 90s rock n roll")]
    [InlineData("don''t", "don t")]
    public void An_apostrophe_counts_inside_a_word_in_one_form(string text, string words) => Words(text).ShouldBe(words);

    [Theory]
    [InlineData("The minis-\nter will not re-\nsign.", "the minister will not resign")]
    [InlineData("the anti-\naircraft affair", "the anti aircraft affair")]
    [InlineData("repri-\r\n   mand, res- \npon- \nsi- \nbil-\nity", "reprimand responsibility")]
    [InlineData("minis¬\nter minis\u00AD\nter anti¬\ncipate", "minister minister anticipate")]
    [InlineData("anti-\ncipate non-\nsense mid-\nnight post-\npone all-\now", "anticipate nonsense midnight postpone allow")]
    [InlineData("co-\noperation co-\nlour re-\nelection re-\nport ex-\npect ex-\nminister", "co operation colour re election report expect ex minister")]
    [InlineData("20-\nyear twenty-\nfive B-\nside seven-\nteen", "20 year twenty five b side seventeen")]
    [InlineData("mother-in-\nlaw state-\nof-the-art self-\nmade", "mother in law state of the art self made")]
    [InlineData("Anglo-\nSaxon the bridge -\nand the dam minis- ter minis-\n\nter", "anglo saxon the bridge and the dam minis ter minis ter")]
    public void A_word_that_is_broken_at_the_end_of_a_line_is_one_word(string text, string words) => Words(text).ShouldBe(words);

    [Fact]
    public void A_broken_word_stands_where_its_halves_stand()
    {
        var token = Tokenizer.Tokenize("the minis-\nter said")[1];

        (token.Word, token.Start, token.Length).ShouldBe(("minister", 4, 10));
    }

    [Theory]
    [InlineData("co-ordinated co ordinated co–ordinated co\u2011ordinated", "co ordinated co ordinated co ordinated co ordinated")]
    [InlineData("Paris—style - 65-nation", "paris style 65 nation")]
    [InlineData("co\u00ADordi\u200Bnated", "coordinated")]
    [InlineData("\u200B\u00ADcrack\uFEFF", "crack")]
    [InlineData("AT&T a/b foo_bar x@y.org", "at t a b foo bar x y org")]
    [InlineData("ok😀fine ❤️ 1️⃣", "ok fine 1")]
    [InlineData("\ud800 \u0000 ... \"\"", "")]
    public void Hyphens_dashes_and_signs_part_words_and_unseen_characters_vanish(string text, string words) => Words(text).ShouldBe(words);

    [Theory]
    [InlineData("the U.S. and the US", "the us and the us")]
    [InlineData("U.S.-led U.S.'s US's", "us led usʼs usʼs")]
    [InlineData("10 a.m. e.g. this", "10 am eg this")]
    [InlineData("Plan B. A man", "plan b a man")]
    [InlineData("Ph.D. F.Kennedy end.Start", "ph d f kennedy end start")]
    public void Single_letters_with_dots_are_one_word(string text, string words) => Words(text).ShouldBe(words);

    [Theory]
    [InlineData("40% 40 % 40", "40 40 40")]
    [InlineData("1,470 1470 1,470,000 1,470.5", "1470 1470 1470000 1470·5")]
    [InlineData("3.5 3·5 3.5m £3.5m", "3·5 3·5 3·5m 3·5m")]
    [InlineData("10,20,300 2015,2016 1,47", "10 20 300 2015 2016 1 47")]
    [InlineData("29.1.2016 29/1/2016 29-1-2016", "29 1 2016 29 1 2016 29 1 2016")]
    [InlineData("10:30 v3.5 in 2016.", "10 30 v3 5 in 2016")]
    [InlineData("½ 1⁄2 3½ x²", "1⁄2 1⁄2 3 1⁄2 x2")]
    [InlineData("٤٠", "40")]
    public void Numbers_are_read_as_people_write_them(string text, string words) => Words(text).ShouldBe(words);

    [Theory]
    [InlineData("$40 £ 40 40 € −5 -£3 3-4", "$40 £40 €40 −5 −£3 3 4")]
    [InlineData("40% 40 % 40°C 18+ +5", "40% 40% 40° c 18+ +5")]
    [InlineData("C++ C# F# A+ #MeToo AT&T §12", "c++ c# f# a+ #metoo at& t §12")]
    [InlineData("a-5 x—5 don't # 1 + 2", "a 5 x 5 donʼt 1 2")]
    public void Signs_stand_at_their_words(string text, string words) => string.Join(' ', Tokenizer.Tokenize(text).Select(WordSigns.WithSigns)).ShouldBe(words);

    [Theory]
    [InlineData("[W]e go", "we go")]
    [InlineData("the [W] we [sic] know", "the w we sic know")]
    public void A_bracketed_letter_belongs_to_its_word(string text, string words) => Words(text).ShouldBe(words);

    [Theory]
    [InlineData("北京 NATO軍", "北 京 nato 軍")]
    [InlineData("ｶﾞﾝ ガン", "ガ ン ガ ン")]
    [InlineData("한국 뉴스", "한국 뉴스")]
    public void A_character_of_a_script_without_blanks_is_a_word(string text, string words) => Words(text).ShouldBe(words);

    [Fact]
    public void A_word_says_where_it_stands()
    {
        Tokenizer.Tokenize("“Cafe\u0301’s U.S. 1,470” ").ShouldBe(
            [new Token("cafeʼs", 1, 7), new Token("us", 9, 3), new Token("1470", 14, 5)]);
    }

    [Fact]
    public void Every_character_folds_to_words_that_fold_to_themselves()
    {
        var characters = Enumerable.Range(1, 0x10FFFF).Where(c => c is < 0xD800 or > 0xDFFF).Select(char.ConvertFromUtf32);

        characters.Where(c => !Tokenizer.Tokenize($"a{c}1 {c}").All(token => FoldsToItself(token.Word))).ShouldBeEmpty();
    }

    private static bool FoldsToItself(string word) =>
        Tokenizer.Tokenize(word) is [var again] && again.Word == word
        && word.All(c => c < 0x80 ? char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) : !char.IsWhiteSpace(c));

    private static string Words(string text) => string.Join(' ', Tokenizer.Tokenize(text).Select(t => t.Word));
}
