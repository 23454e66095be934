using ArticleArchive.Cli;

return await ArchiveCommand.RunAsync(args, Terminal.OfConsole(), CancellationToken.None);
