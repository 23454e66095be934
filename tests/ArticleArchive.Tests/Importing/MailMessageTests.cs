using System.Text;
using static ArticleArchive.Tests.Importing.MadeFiles;

namespace ArticleArchive.Tests.Importing;

public sealed class MailMessageTests : IDisposable
{
    private const string Head = "From: \"Press Office\" <press@ministry.example>\nSubject: Bridge reopens\nDate: Fri, 29 Jan 2016 23:05:00 -0300\nMessage-ID: <7@ministry.example>\nMIME-Version: 1.0\n";

    private readonly ImportFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Subject_day_byline_and_paragraphs_are_those_of_the_message()
    {
        var article = await _folder.ArticleOf("release.eml", Mail($"{Head}Organization: Ministry of Bridges\nContent-Type: text/plain; charset=utf-8\n\nBy Anna Tarvey\n\nThe bridge at Kesrat was opened on Friday, a month after the flood\nhad taken two of its piers and left the town in two halves.\n\nNobody knows when the ferries will stop.\n"));

        article.Title.ShouldBe("Bridge reopens");
        article.Date.ShouldNotBeNull().Edtf.ShouldBe("2016-01-29T23:05:00-03:00");
        article.Metadata.Bylines.ShouldBe(["Anna Tarvey"]);
        article.Metadata.Publisher.ShouldBe(new Publisher("Ministry of Bridges", null, "7@ministry.example"));
        article.Passages.Skip(2).Select(passage => passage.Text.Replace('\n', ' ')).ShouldBe(
            ["The bridge at Kesrat was opened on Friday, a month after the flood had taken two of its piers and left the town in two halves.", "Nobody knows when the ferries will stop."]);
    }

    [Fact]
    public async Task Quotation_marks_of_an_old_encoding_are_kept()
    {
        var article = await _folder.ArticleOf("release.eml", Mail($"{Head}Content-Type: text/plain; charset=windows-1252\nContent-Transfer-Encoding: quoted-printable\n\n=93It is open,=94 he said.\n\nNobody =\nelse did.\n"));

        article.Passages.Skip(1).Select(passage => passage.Text).ShouldBe(["“It is open,” he said.", "Nobody else did."]);
    }

    [Fact]
    public async Task Lines_that_flow_on_are_joined()
    {
        var article = await _folder.ArticleOf("release.eml", Mail($"{Head}Content-Type: text/plain; charset=utf-8; format=flowed\n\nThe bridge at Kesrat \nwas opened \non Friday.\nNobody knows more.\n"));

        article.Passages.Skip(1).Select(passage => passage.Text).ShouldContain("The bridge at Kesrat was opened on Friday.");
    }

    [Fact]
    public async Task Html_is_read_where_there_is_no_plain_text_and_attachments_are_named()
    {
        const string Parts = "Content-Type: multipart/mixed; boundary=\"x\"\n\n--x\nContent-Type: text/html; charset=utf-8\n\n<p>The bridge is <b>open</b>.</p><p>So it is.</p>\n--x\nContent-Type: application/pdf\nContent-Disposition: attachment; filename=\"map.pdf\"\n\nx\n--x--\n";

        var article = await _folder.ArticleOf("release.eml", Encoding.UTF8.GetBytes(Mail(Head + Parts)));

        article.Passages.Skip(1).Select(passage => passage.Text).ShouldBe(["The bridge is open.", "So it is."]);
        _folder.TextOf("bridge-reopens.md").ShouldContain("# Review: The attachments were not imported: map.pdf.\n");
    }

    [Fact]
    public async Task A_sender_is_only_suggested_and_a_message_that_was_passed_on_is_told()
    {
        var article = await _folder.ArticleOf("release.eml", Mail($"{Head.Replace("Subject: ", "Subject: Fwd: RE: ", StringComparison.Ordinal)}Content-Type: text/plain\n\nThe bridge is open.\n\nSo it is.\n"));

        article.Title.ShouldBe("Bridge reopens");
        article.Metadata.Publisher.ShouldBeNull();
        article.Metadata.Bylines.ShouldBeEmpty();
        var text = _folder.TextOf("bridge-reopens.md");
        text.ShouldContain("# source: \"Press Office\"\n");
        text.ShouldContain("# byline: \"Press Office\"\n");
        text.ShouldContain("# Review: The message is a reply or was forwarded: its date and sender may not be those of the text.\n");
    }
}
