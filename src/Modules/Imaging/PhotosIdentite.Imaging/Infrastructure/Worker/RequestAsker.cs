using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Http;
using PhotosIdentite.Imaging.Application;

namespace PhotosIdentite.Imaging.Infrastructure.Worker;

/// <summary>The address a request comes from; a household has a /64 of IPv6.</summary>
internal sealed class RequestAsker(IHttpContextAccessor requests) : IAsker
{
    public string Key => requests.HttpContext?.Connection.RemoteIpAddress switch
    {
        null => "",
        { AddressFamily: AddressFamily.InterNetworkV6, IsIPv4MappedToIPv6: false } address => Convert.ToHexString(address.GetAddressBytes()[..8]),
        IPAddress address => address.ToString(),
    };
}
