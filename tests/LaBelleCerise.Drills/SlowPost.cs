using System.Net.Sockets;
using System.Text;

namespace LaBelleCerise.Drills;

/// <summary>A form whose second half comes late: the host has taken the request and waits for it.</summary>
internal sealed class SlowPost : IDisposable
{
    private const string Form = "Sku=LBC-JAM-240&Quantity=1";
    private const int Half = 10;
    private readonly TcpClient client = new();

    /// <summary>Sends the first half and waits until the host says that it reads the rest.</summary>
    public static async Task<SlowPost> Begin(string baseUrl, CancellationToken cancellation)
    {
        var (post, shop) = (new SlowPost(), new Uri(baseUrl));
        await post.client.ConnectAsync(shop.Host, shop.Port, cancellation);
        await post.Send($"POST /nl/mandje/erbij HTTP/1.1\r\nHost: {shop.Authority}\r\nOrigin: {baseUrl}\r\nSec-Fetch-Site: same-origin\r\nExpect: 100-continue\r\n"
            + $"Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {Form.Length}\r\n\r\n", cancellation);
        var said = new byte[64];
        var length = await post.client.GetStream().ReadAsync(said, cancellation);
        Assert.StartsWith("HTTP/1.1 100", Encoding.ASCII.GetString(said, 0, length));
        await post.Send(Form[..Half], cancellation);
        return post;
    }

    /// <summary>Sends the rest and gives all that the host answers until it closes the connection.</summary>
    public async Task<string> Finish(CancellationToken cancellation)
    {
        await Send(Form[Half..], cancellation);
        using var reader = new StreamReader(client.GetStream(), Encoding.ASCII);
        return await reader.ReadToEndAsync(cancellation);
    }

    public void Dispose() => client.Dispose();

    private async Task Send(string text, CancellationToken cancellation) => await client.GetStream().WriteAsync(Encoding.ASCII.GetBytes(text), cancellation);
}
