using System.Net;
using System.Net.Sockets;
using System.Text;

namespace LaBelleCerise.Sandbox.Tests.Mailbox;

public sealed class MailboxTests
{
    private const string Mail = """
        From: La Belle Cerise <winkel@labellecerise.example>
        To: Marie Peeters <marie@example.be>
        Subject: =?utf-8?Q?Je_bestelling_=E2=80=93_dank?=
        Content-Language: nl
        MIME-Version: 1.0
        Content-Type: multipart/alternative; boundary=b

        --b
        Content-Type: text/plain; charset=utf-8

        Volg je bestelling: http://localhost:5080/nl/bestelling/abc?a=1&b=2
        --b
        Content-Type: text/html; charset=utf-8

        <p>Dag Marie</p><script>alert(1)</script>
        --b--
        """;

    [Fact]
    public async Task A_mail_in_the_folder_is_listed_and_shown_with_its_html_shut_in()
    {
        await using var sandbox = await RunningSandbox.StartAsync();
        Directory.CreateDirectory(sandbox.MailFolder);
        await File.WriteAllTextAsync(Path.Combine(sandbox.MailFolder, "a.eml"), Mail, TestContext.Current.CancellationToken);

        var mail = Assert.Single((await sandbox.ControlAsync("/mailbox?to=marie@example.be")).EnumerateArray());
        Assert.Equal("Je bestelling – dank", mail.GetProperty("subject").GetString());
        Assert.Equal("nl", mail.GetProperty("language").GetString());
        Assert.Equal(0, (await sandbox.ControlAsync("/mailbox?to=someone@example.be")).GetArrayLength());

        var page = await GetAsync(sandbox, $"/mailbox/{mail.GetProperty("id").GetString()}");
        Assert.Contains("sandbox=\"allow-popups", page.Text, StringComparison.Ordinal);
        Assert.Contains("href=\"http://localhost:5080/nl/bestelling/abc?a=1&amp;b=2\"", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("alert(1)", page.Text, StringComparison.Ordinal);
        var letter = await GetAsync(sandbox, $"/mailbox/{mail.GetProperty("id").GetString()}/html");
        Assert.Contains("Dag Marie", letter.Text, StringComparison.Ordinal);
        Assert.Contains("default-src 'none'", letter.Policy, StringComparison.Ordinal);
        Assert.Contains("Je bestelling – dank", (await GetAsync(sandbox, "/mailbox")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_mail_by_smtp_arrives_and_a_reset_after_it_still_leaves_it_stored()
    {
        var port = FreePort();
        await using var sandbox = await RunningSandbox.StartAsync("--Sandbox:SmtpPort", $"{port}");
        Assert.Equal(["220", "250", "250", "250", "354", "250", "221"], await SendAsync(port));
        await sandbox.ControlAsync("/faults", new { system = "mailbox", call = "smtp", fault = "reset" });
        Assert.Equal(["220", "250", "250", "250", "354"], await SendAsync(port));

        var mails = (await sandbox.ControlAsync("/mailbox?to=marie@example.be")).EnumerateArray().ToArray();
        Assert.Equal(2, mails.Length);
        Assert.All(mails, mail => Assert.Equal(".begin with a dot", mail.GetProperty("text").GetString()!.Trim()));

        await sandbox.ControlAsync("/faults", new { system = "mailbox", call = "smtp", fault = "refuse" });
        Assert.Empty(await SendAsync(port));
    }

    [Fact]
    public async Task Every_second_connection_can_be_cut_after_the_mail_was_read_and_then_nothing_is_stored()
    {
        var port = FreePort();
        await using var sandbox = await RunningSandbox.StartAsync("--Sandbox:SmtpPort", $"{port}");
        await sandbox.ControlAsync("/faults", new { system = "mailbox", call = "smtp", fault = "drop", times = 2, every = 2 });
        var taken = new List<bool>();
        for (var i = 0; i < 6; i++)
        {
            taken.Add((await SendAsync(port)).Contains("221"));
        }

        Assert.Equal([true, false, true, false, true, true], taken);
        Assert.Equal(4, (await sandbox.ControlAsync("/mailbox")).GetArrayLength());
        Assert.Empty((await sandbox.ControlAsync("/faults")).EnumerateArray());
    }

    /// <summary>Talks SMTP and returns the code of every reply until the connection ends.</summary>
    private static async Task<IReadOnlyList<string>> SendAsync(int port)
    {
        var cancellation = TestContext.Current.CancellationToken;
        var codes = new List<string>();
        try
        {
            using var client = new TcpClient();
            await client.ConnectAsync(IPAddress.Loopback, port, cancellation);
            using var reader = new StreamReader(client.GetStream(), Encoding.ASCII, leaveOpen: true);
            string[] says = ["EHLO test", "MAIL FROM:<a@example.be>", "RCPT TO:<marie@example.be>", "DATA", "To: marie@example.be\r\nSubject: Smtp\r\n\r\n..begin with a dot\r\n.", "QUIT"];
            foreach (var say in says.Prepend(null))
            {
                if (say is not null)
                {
                    await client.GetStream().WriteAsync(Encoding.ASCII.GetBytes(say + "\r\n"), cancellation);
                }

                var line = await reader.ReadLineAsync(cancellation);
                while (line is { Length: > 3 } && line[3] == '-')
                {
                    line = await reader.ReadLineAsync(cancellation);
                }

                if (line is null)
                {
                    break;
                }

                codes.Add(line[..3]);
            }
        }
        catch (Exception error) when (error is IOException or SocketException)
        {
            // The server reset the connection, as the fault asked.
        }

        return codes;
    }

    private static async Task<(string Text, string Policy)> GetAsync(RunningSandbox sandbox, string path)
    {
        using var response = await sandbox.Http.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
        response.EnsureSuccessStatusCode();
        return (await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), response.Headers.GetValues("Content-Security-Policy").Single());
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
