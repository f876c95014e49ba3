COPY reviews (id, product_id, customer_id, rating, body, written_at) FROM stdin;
1	113	18	1	Came damaged; the refund was quick at least.	2024-09-19 14:02:37+00
2	195	16	3	Smaller than I thought. Came two days later than promised.	2024-09-24 17:27:52+00
3	93	29	5	Would buy it again tomorrow.	2024-09-27 12:17:12+00
4	123	43	3	It is all right.	2024-09-27 18:44:13+00
5	240	19	4	Does what it should. Came two days later than promised.	2024-09-27 21:33:32+00
6	99	1	5	Would buy it again tomorrow. In daily use since.	2024-10-01 09:48:18+00
7	108	36	4	Good, and honestly priced.	2024-10-03 13:06:07+00
8	207	47	5	My third one, the others were gifts.	2024-10-03 23:26:20+00
9	14	75	5	Would buy it again tomorrow. In daily use since.	2024-10-04 15:31:43+00
10	106	97	4	Solid. The packaging could be simpler. Well packed.	2024-10-04 17:05:52+00
11	93	17	4	Solid. The packaging could be simpler.	2024-10-04 17:49:03+00
12	250	61	5	Even nicer than the picture. My neighbour wants one too.	2024-10-05 10:11:18+00
13	181	132	4	Solid. The packaging could be simpler. Quick delivery.	2024-10-05 13:06:03+00
14	197	74	4	Good, and honestly priced. In daily use since.	2024-10-05 18:12:20+00
15	226	26	5	Beautifully made. Quick delivery.	2024-10-05 20:45:17+00
16	84	18	4	Very nice, the colour is a little darker than shown. My neighbour wants one too.	2024-10-06 21:05:38+00
17	127	97	2	Not what the description says.	2024-10-06 21:08:43+00
18	124	12	4	Very nice, the colour is a little darker than shown. Quick delivery.	2024-10-07 08:26:33+00
19	35	78	5	Even nicer than the picture.	2024-10-09 06:24:24+00
20	69	36	3	Nice to look at, so-so in use. Came two days later than promised.	2024-10-09 09:54:45+00
21	163	18	1	Broke on the second day.	2024-10-09 13:11:07+00
22	169	63	5	Even nicer than the picture. Quick delivery.	2024-10-10 22:12:28+00
23	96	9	4	Does what it should.	2024-10-10 22:43:19+00
24	160	1	2	Not what the description says.	2024-10-11 12:16:37+00
25	167	34	2	Not what the description says.	2024-10-12 13:40:37+00
26	77	21	5	Beautifully made.	2024-10-12 17:23:04+00
27	42	37	4	Very nice, the colour is a little darker than shown.	2024-10-12 20:59:01+00
28	164	54	3	It is all right.	2024-10-13 20:38:06+00
29	184	63	5	Beautifully made. In daily use since.	2024-10-13 20:42:53+00
30	54	103	4	Solid. The packaging could be simpler.	2024-10-14 11:23:58+00
31	91	72	5	My third one, the others were gifts.	2024-10-14 18:14:13+00
32	172	106	5	My third one, the others were gifts. My neighbour wants one too.	2024-10-14 20:29:19+00
33	13	108	3	Nice to look at, so-so in use. My neighbour wants one too.	2024-10-15 02:49:19+00
34	44	106	2	Not what the description says.	2024-10-15 14:26:58+00
35	51	19	4	Solid. The packaging could be simpler.	2024-10-15 21:01:59+00
36	257	32	2	Not what the description says.	2024-10-16 08:45:41+00
37	87	68	4	Does what it should. In daily use since.	2024-10-16 10:15:55+00
38	227	36	5	Beautifully made. Quick delivery.	2024-10-16 19:34:43+00
39	231	178	5	Even nicer than the picture. Came two days later than promised.	2024-10-17 14:46:07+00
40	35	62	5	Even nicer than the picture.	2024-10-18 08:08:35+00
41	87	171	4	Solid. The packaging could be simpler. In daily use since.	2024-10-18 12:21:27+00
42	75	109	3	Fine, but I have seen it cheaper. Quick delivery.	2024-10-18 13:10:30+00
43	96	174	4	Good, and honestly priced.	2024-10-18 17:23:08+00
44	118	30	3	Fine, but I have seen it cheaper. Well packed.	2024-10-18 22:29:14+00
45	27	16	3	It is all right. In daily use since.	2024-10-19 21:04:09+00
46	155	65	3	Fine, but I have seen it cheaper. My neighbour wants one too.	2024-10-19 22:53:02+00
47	34	89	2	Not what the description says.	2024-10-20 08:50:44+00
48	244	46	5	Beautifully made.	2024-10-20 20:53:21+00
49	170	234	4	Solid. The packaging could be simpler. My neighbour wants one too.	2024-10-21 08:42:48+00
50	226	50	5	Exactly what I hoped for. Quick delivery.	2024-10-21 21:06:25+00
51	141	78	4	Does what it should. In daily use since.	2024-10-21 23:05:30+00
52	158	89	4	Very nice, the colour is a little darker than shown. Well packed.	2024-10-22 08:24:48+00
53	60	46	5	Exactly what I hoped for. Quick delivery.	2024-10-23 21:30:25+00
54	84	73	4	Solid. The packaging could be simpler. My neighbour wants one too.	2024-10-24 08:43:45+00
55	194	70	4	Does what it should.	2024-10-24 10:55:25+00
56	60	18	3	It is all right. Came two days later than promised.	2024-10-24 23:49:48+00
57	154	86	3	Smaller than I thought. Came two days later than promised.	2024-10-25 10:01:22+00
58	92	31	4	Very nice, the colour is a little darker than shown. Quick delivery.	2024-10-25 10:13:46+00
59	207	117	5	My third one, the others were gifts.	2024-10-25 13:58:01+00
60	211	108	5	My third one, the others were gifts. In daily use since.	2024-10-25 17:08:47+00
61	239	73	2	Not what the description says.	2024-10-25 18:25:12+00
62	40	149	3	Smaller than I thought.	2024-10-25 19:09:41+00
63	155	86	3	Nice to look at, so-so in use. Well packed.	2024-10-26 19:58:28+00
64	87	142	3	Nice to look at, so-so in use. Well packed.	2024-10-27 09:58:20+00
65	225	63	4	Solid. The packaging could be simpler. My neighbour wants one too.	2024-10-27 11:41:06+00
66	93	212	5	Exactly what I hoped for. Quick delivery.	2024-10-27 13:49:08+00
67	232	46	5	Beautifully made. In daily use since.	2024-10-27 22:13:18+00
68	158	94	4	Very nice, the colour is a little darker than shown.	2024-10-28 10:52:23+00
69	28	167	4	Does what it should. Well packed.	2024-10-28 16:41:01+00
70	42	185	5	Beautifully made.	2024-10-28 17:14:04+00
71	23	57	1	Came damaged; the refund was quick at least.	2024-10-29 07:42:01+00
72	111	250	4	Solid. The packaging could be simpler.	2024-10-29 10:41:30+00
73	254	84	5	Beautifully made. In daily use since.	2024-10-29 15:03:19+00
74	35	188	5	Would buy it again tomorrow. In daily use since.	2024-10-29 20:45:34+00
75	40	134	3	Nice to look at, so-so in use. In daily use since.	2024-10-29 21:39:07+00
76	137	97	5	Exactly what I hoped for.	2024-10-31 19:48:36+00
77	2	51	1	Broke on the second day.	2024-10-31 20:20:59+00
78	212	188	4	Does what it should. My neighbour wants one too.	2024-10-31 22:50:02+00
79	133	63	4	Good, and honestly priced. In daily use since.	2024-11-01 15:10:30+00
80	230	56	3	Smaller than I thought.	2024-11-01 19:04:35+00
81	156	174	4	Does what it should.	2024-11-01 20:40:35+00
82	35	29	5	My third one, the others were gifts. In daily use since.	2024-11-02 00:03:41+00
83	251	226	5	Beautifully made. In daily use since.	2024-11-02 12:12:02+00
84	192	211	5	Beautifully made. My neighbour wants one too.	2024-11-02 13:33:17+00
85	117	92	3	It is all right.	2024-11-03 09:01:49+00
86	240	271	3	Smaller than I thought. Came two days later than promised.	2024-11-03 12:09:30+00
87	217	205	3	It is all right. My neighbour wants one too.	2024-11-04 10:00:25+00
88	136	1	3	It is all right. My neighbour wants one too.	2024-11-04 11:16:46+00
89	123	136	4	Very nice, the colour is a little darker than shown. In daily use since.	2024-11-04 12:33:38+00
90	126	135	5	Would buy it again tomorrow. Well packed.	2024-11-04 12:52:01+00
91	256	193	5	My third one, the others were gifts. My neighbour wants one too.	2024-11-05 17:52:47+00
92	193	194	5	Exactly what I hoped for. Well packed.	2024-11-05 20:38:05+00
93	201	224	5	My third one, the others were gifts. My neighbour wants one too.	2024-11-06 16:21:31+00
94	104	188	4	Does what it should. In daily use since.	2024-11-06 18:40:57+00
95	117	239	5	Beautifully made.	2024-11-08 15:01:06+00
96	237	267	5	Even nicer than the picture.	2024-11-08 17:50:36+00
97	144	305	5	Even nicer than the picture.	2024-11-09 08:34:40+00
98	125	94	3	Smaller than I thought.	2024-11-09 18:37:47+00
99	213	177	4	Good, and honestly priced. Came two days later than promised.	2024-11-09 18:55:33+00
100	164	163	5	Would buy it again tomorrow. Quick delivery.	2024-11-09 21:23:02+00
101	145	190	5	Even nicer than the picture. Quick delivery.	2024-11-11 10:35:02+00
102	78	161	5	Would buy it again tomorrow. Well packed.	2024-11-11 10:51:01+00
103	252	250	5	Exactly what I hoped for.	2024-11-11 15:46:50+00
104	250	161	4	Solid. The packaging could be simpler.	2024-11-11 17:55:50+00
105	226	289	5	Would buy it again tomorrow.	2024-11-12 15:51:35+00
106	168	349	1	Broke on the second day.	2024-11-13 07:23:12+00
107	70	302	1	Came damaged; the refund was quick at least.	2024-11-13 11:42:46+00
108	208	75	3	Nice to look at, so-so in use. Well packed.	2024-11-13 12:57:08+00
109	235	93	2	Got a scratch within a week.	2024-11-13 17:19:29+00
110	166	3	1	Broke on the second day.	2024-11-13 22:42:42+00
111	224	305	2	Not what the description says.	2024-11-14 06:06:06+00
112	175	163	1	Broke on the second day.	2024-11-14 06:36:58+00
113	165	97	5	My third one, the others were gifts. Came two days later than promised.	2024-11-14 12:30:04+00
114	220	349	5	Exactly what I hoped for. In daily use since.	2024-11-14 13:03:07+00
115	14	23	2	Not what the description says.	2024-11-15 12:37:53+00
116	112	163	2	Got a scratch within a week.	2024-11-15 18:11:56+00
117	223	143	4	Does what it should.	2024-11-16 16:11:48+00
118	152	178	3	Nice to look at, so-so in use.	2024-11-16 17:08:50+00
119	106	284	5	Exactly what I hoped for. Well packed.	2024-11-16 20:34:29+00
120	182	122	4	Very nice, the colour is a little darker than shown. Came two days later than promised.	2024-11-17 07:33:02+00
121	229	270	5	Would buy it again tomorrow.	2024-11-17 16:20:34+00
122	181	164	4	Very nice, the colour is a little darker than shown. Came two days later than promised.	2024-11-17 17:41:15+00
123	183	161	5	Even nicer than the picture.	2024-11-17 23:09:25+00
124	130	227	3	Nice to look at, so-so in use.	2024-11-19 12:11:57+00
125	215	369	1	Came damaged; the refund was quick at least.	2024-11-19 12:32:49+00
126	13	29	4	Good, and honestly priced. My neighbour wants one too.	2024-11-19 14:40:32+00
127	14	208	4	Solid. The packaging could be simpler.	2024-11-19 15:19:53+00
128	175	315	5	Even nicer than the picture.	2024-11-19 19:00:28+00
129	124	284	4	Good, and honestly priced. Came two days later than promised.	2024-11-19 22:08:19+00
130	209	402	3	Nice to look at, so-so in use.	2024-11-20 12:31:24+00
131	235	410	5	Would buy it again tomorrow. In daily use since.	2024-11-20 13:53:36+00
132	87	123	4	Very nice, the colour is a little darker than shown. My neighbour wants one too.	2024-11-20 14:50:47+00
133	138	4	5	Exactly what I hoped for.	2024-11-20 15:09:40+00
134	18	147	3	It is all right. Came two days later than promised.	2024-11-20 18:59:08+00
135	248	401	5	Beautifully made.	2024-11-21 08:13:40+00
136	20	401	5	My third one, the others were gifts.	2024-11-21 08:24:14+00
137	244	255	5	Beautifully made. Came two days later than promised.	2024-11-21 13:16:59+00
138	240	176	3	Fine, but I have seen it cheaper.	2024-11-21 20:27:11+00
139	84	399	5	Even nicer than the picture. Came two days later than promised.	2024-11-22 09:18:53+00
140	80	308	4	Good, and honestly priced. In daily use since.	2024-11-22 21:47:54+00
141	201	144	3	Fine, but I have seen it cheaper. Quick delivery.	2024-11-23 08:50:59+00
142	218	443	3	Nice to look at, so-so in use. Quick delivery.	2024-11-23 10:50:32+00
143	44	229	5	Even nicer than the picture. Quick delivery.	2024-11-24 12:39:55+00
144	229	398	3	Fine, but I have seen it cheaper. Well packed.	2024-11-25 09:26:22+00
145	227	23	3	Smaller than I thought. In daily use since.	2024-11-25 10:15:44+00
146	119	211	4	Solid. The packaging could be simpler. Came two days later than promised.	2024-11-25 18:51:34+00
147	182	320	5	Even nicer than the picture. Quick delivery.	2024-11-25 23:05:08+00
148	204	14	5	Would buy it again tomorrow.	2024-11-25 23:27:40+00
149	124	422	5	My third one, the others were gifts.	2024-11-26 12:31:53+00
150	183	309	4	Solid. The packaging could be simpler.	2024-11-26 18:23:46+00
151	40	50	4	Solid. The packaging could be simpler. My neighbour wants one too.	2024-11-26 19:35:18+00
152	193	16	5	Beautifully made. My neighbour wants one too.	2024-11-26 21:16:25+00
153	28	147	5	Even nicer than the picture. My neighbour wants one too.	2024-11-27 18:21:22+00
154	211	272	5	Exactly what I hoped for. Quick delivery.	2024-11-27 18:29:06+00
155	200	331	4	Solid. The packaging could be simpler. In daily use since.	2024-11-27 18:29:27+00
156	233	395	5	My third one, the others were gifts. My neighbour wants one too.	2024-11-27 18:42:06+00
157	44	440	3	It is all right.	2024-11-27 19:18:31+00
158	142	101	5	My third one, the others were gifts. My neighbour wants one too.	2024-11-27 20:20:20+00
159	229	73	2	Not what the description says.	2024-11-28 12:50:11+00
160	113	362	5	My third one, the others were gifts.	2024-11-28 13:44:10+00
161	41	266	4	Does what it should. Came two days later than promised.	2024-11-28 15:33:00+00
162	56	370	5	Beautifully made. In daily use since.	2024-11-28 19:41:19+00
163	99	45	3	Fine, but I have seen it cheaper.	2024-11-28 20:11:57+00
164	24	119	5	Exactly what I hoped for. My neighbour wants one too.	2024-11-29 09:11:07+00
165	201	336	2	Arrived late, and is heavier than expected.	2024-11-29 09:56:06+00
166	87	100	4	Solid. The packaging could be simpler. Quick delivery.	2024-11-29 10:41:46+00
167	199	182	5	Beautifully made. My neighbour wants one too.	2024-11-29 15:14:36+00
168	93	422	5	Beautifully made. In daily use since.	2024-11-29 17:42:16+00
169	226	73	4	Does what it should.	2024-11-29 20:42:55+00
170	227	155	5	Would buy it again tomorrow. Came two days later than promised.	2024-11-30 08:04:03+00
171	237	211	5	Even nicer than the picture. Well packed.	2024-12-01 07:11:16+00
172	103	217	4	Solid. The packaging could be simpler. My neighbour wants one too.	2024-12-01 11:43:51+00
173	178	454	5	Even nicer than the picture.	2024-12-01 14:02:39+00
174	93	480	5	Even nicer than the picture. My neighbour wants one too.	2024-12-01 19:14:19+00
175	70	176	4	Solid. The packaging could be simpler. Well packed.	2024-12-02 13:25:40+00
176	231	383	4	Solid. The packaging could be simpler. Came two days later than promised.	2024-12-02 15:57:50+00
177	64	428	4	Very nice, the colour is a little darker than shown.	2024-12-02 20:49:26+00
178	154	144	4	Very nice, the colour is a little darker than shown.	2024-12-03 00:30:40+00
179	238	316	3	Nice to look at, so-so in use. Came two days later than promised.	2024-12-03 12:18:01+00
180	106	367	3	Smaller than I thought. Came two days later than promised.	2024-12-03 17:46:45+00
181	164	149	5	Even nicer than the picture.	2024-12-03 19:52:06+00
182	12	401	3	Nice to look at, so-so in use. Quick delivery.	2024-12-03 19:59:08+00
183	163	265	2	Arrived late, and is heavier than expected.	2024-12-03 22:59:20+00
184	114	491	5	Even nicer than the picture.	2024-12-03 23:08:14+00
185	178	455	4	Solid. The packaging could be simpler.	2024-12-04 11:01:25+00
186	183	169	4	Does what it should. In daily use since.	2024-12-04 18:10:44+00
187	163	410	5	Beautifully made. In daily use since.	2024-12-04 19:02:06+00
188	148	118	4	Solid. The packaging could be simpler.	2024-12-05 09:57:36+00
189	160	236	3	It is all right. My neighbour wants one too.	2024-12-05 16:07:13+00
190	134	65	5	My third one, the others were gifts. My neighbour wants one too.	2024-12-05 16:45:07+00
191	87	380	4	Solid. The packaging could be simpler. Came two days later than promised.	2024-12-05 16:56:37+00
192	31	31	5	Would buy it again tomorrow.	2024-12-05 19:47:44+00
193	93	453	4	Good, and honestly priced. My neighbour wants one too.	2024-12-05 21:32:29+00
194	112	463	4	Does what it should. Quick delivery.	2024-12-06 09:49:54+00
195	128	2	2	Got a scratch within a week.	2024-12-06 20:14:29+00
196	227	422	5	Would buy it again tomorrow.	2024-12-06 21:13:59+00
197	178	127	5	Beautifully made. Well packed.	2024-12-07 11:34:40+00
198	195	332	3	Fine, but I have seen it cheaper. In daily use since.	2024-12-07 16:04:01+00
199	76	399	4	Good, and honestly priced. My neighbour wants one too.	2024-12-07 18:43:49+00
200	87	46	3	Nice to look at, so-so in use.	2024-12-07 20:57:48+00
201	125	118	4	Solid. The packaging could be simpler.	2024-12-07 22:36:22+00
202	252	194	4	Very nice, the colour is a little darker than shown. Well packed.	2024-12-07 23:57:55+00
203	11	268	4	Good, and honestly priced. My neighbour wants one too.	2024-12-08 07:01:50+00
204	118	236	5	Would buy it again tomorrow. Well packed.	2024-12-08 10:06:27+00
205	229	287	5	My third one, the others were gifts. In daily use since.	2024-12-08 13:19:04+00
206	215	131	3	Nice to look at, so-so in use. Quick delivery.	2024-12-08 16:47:15+00
207	124	23	5	My third one, the others were gifts. Well packed.	2024-12-08 18:09:30+00
208	246	380	5	Beautifully made. Quick delivery.	2024-12-09 01:24:40+00
209	257	73	5	Even nicer than the picture. My neighbour wants one too.	2024-12-09 08:40:26+00
210	30	199	4	Very nice, the colour is a little darker than shown. Quick delivery.	2024-12-09 13:58:05+00
211	54	22	5	Beautifully made.	2024-12-09 14:48:49+00
212	87	496	3	It is all right.	2024-12-09 15:04:30+00
213	135	380	5	Beautifully made. In daily use since.	2024-12-09 18:43:16+00
214	152	279	2	Arrived late, and is heavier than expected.	2024-12-09 19:07:39+00
215	23	391	4	Does what it should. Well packed.	2024-12-09 20:46:07+00
216	2	73	5	My third one, the others were gifts.	2024-12-09 20:51:15+00
217	63	280	5	Beautifully made. Quick delivery.	2024-12-09 21:54:09+00
218	178	132	5	Even nicer than the picture. In daily use since.	2024-12-10 06:21:10+00
219	83	271	4	Good, and honestly priced.	2024-12-10 09:44:52+00
220	98	325	5	My third one, the others were gifts.	2024-12-10 14:47:04+00
221	182	169	3	Fine, but I have seen it cheaper. In daily use since.	2024-12-10 19:24:00+00
222	193	239	5	Would buy it again tomorrow. Well packed.	2024-12-10 20:43:07+00
223	150	475	3	Nice to look at, so-so in use.	2024-12-11 02:49:16+00
224	64	156	4	Solid. The packaging could be simpler.	2024-12-11 11:03:07+00
225	239	169	5	My third one, the others were gifts. In daily use since.	2024-12-11 12:27:48+00
226	124	410	4	Does what it should. Well packed.	2024-12-11 19:26:33+00
227	40	84	4	Does what it should. Well packed.	2024-12-11 21:34:17+00
228	93	318	5	My third one, the others were gifts.	2024-12-12 08:15:22+00
229	220	253	3	Smaller than I thought.	2024-12-12 10:57:54+00
230	58	380	4	Good, and honestly priced.	2024-12-12 20:01:48+00
231	251	271	3	Smaller than I thought. Came two days later than promised.	2024-12-12 22:06:01+00
232	32	520	3	Fine, but I have seen it cheaper.	2024-12-12 22:47:04+00
233	140	71	4	Does what it should. Came two days later than promised.	2024-12-13 10:06:50+00
234	106	382	4	Does what it should. Quick delivery.	2024-12-13 10:50:24+00
235	103	151	5	Even nicer than the picture.	2024-12-13 11:46:13+00
236	16	316	5	Would buy it again tomorrow. Well packed.	2024-12-13 11:52:37+00
237	239	98	5	Beautifully made.	2024-12-13 12:14:44+00
238	53	380	5	Even nicer than the picture. Well packed.	2024-12-13 20:54:29+00
239	93	319	2	Got a scratch within a week.	2024-12-14 02:13:56+00
240	183	308	1	Came damaged; the refund was quick at least.	2024-12-14 09:00:51+00
241	152	136	4	Does what it should.	2024-12-15 01:36:00+00
242	257	464	5	Even nicer than the picture. Came two days later than promised.	2024-12-15 16:58:35+00
243	138	425	5	Exactly what I hoped for.	2024-12-15 20:44:50+00
244	118	352	4	Solid. The packaging could be simpler. My neighbour wants one too.	2024-12-16 00:59:45+00
245	169	271	5	Even nicer than the picture. Quick delivery.	2024-12-16 12:11:53+00
246	229	547	5	Beautifully made.	2024-12-16 18:30:40+00
247	135	172	2	Arrived late, and is heavier than expected.	2024-12-16 21:14:20+00
248	112	2	4	Very nice, the colour is a little darker than shown. Quick delivery.	2024-12-16 21:51:26+00
249	152	48	5	My third one, the others were gifts. My neighbour wants one too.	2024-12-16 22:56:00+00
250	231	193	5	Beautifully made. My neighbour wants one too.	2024-12-17 09:38:13+00
251	14	193	5	Exactly what I hoped for.	2024-12-17 10:50:32+00
252	207	79	5	Exactly what I hoped for.	2024-12-18 13:20:04+00
253	234	230	3	It is all right. Well packed.	2024-12-18 13:37:40+00
254	173	152	5	Would buy it again tomorrow. Came two days later than promised.	2024-12-18 20:37:14+00
255	164	477	5	Would buy it again tomorrow.	2024-12-19 08:25:25+00
256	40	527	5	My third one, the others were gifts. Came two days later than promised.	2024-12-19 11:10:48+00
257	218	276	5	Would buy it again tomorrow. Came two days later than promised.	2024-12-19 17:03:26+00
258	255	315	1	Came damaged; the refund was quick at least.	2024-12-20 20:53:13+00
259	42	97	4	Good, and honestly priced.	2024-12-20 20:57:28+00
260	64	271	3	Smaller than I thought. Quick delivery.	2024-12-20 22:29:44+00
261	227	325	4	Very nice, the colour is a little darker than shown. Quick delivery.	2024-12-21 09:00:09+00
262	87	473	5	Even nicer than the picture. Quick delivery.	2024-12-21 12:08:14+00
263	134	483	4	Does what it should.	2024-12-21 15:13:51+00
264	91	443	5	My third one, the others were gifts.	2024-12-21 15:42:21+00
265	194	472	3	Fine, but I have seen it cheaper. My neighbour wants one too.	2024-12-21 17:43:47+00
266	65	120	5	My third one, the others were gifts.	2024-12-21 18:09:02+00
267	242	236	5	My third one, the others were gifts.	2024-12-21 19:19:59+00
268	209	504	4	Good, and honestly priced.	2024-12-21 19:52:41+00
269	251	106	5	Even nicer than the picture. My neighbour wants one too.	2024-12-22 09:15:21+00
270	199	267	4	Does what it should. Quick delivery.	2024-12-22 11:59:21+00
271	172	475	4	Good, and honestly priced. Quick delivery.	2024-12-22 13:46:23+00
272	203	65	4	Very nice, the colour is a little darker than shown. Came two days later than promised.	2024-12-22 20:42:27+00
273	195	257	3	Smaller than I thought. Quick delivery.	2024-12-22 20:51:03+00
274	53	229	4	Very nice, the colour is a little darker than shown. Quick delivery.	2024-12-22 21:51:51+00
275	224	319	5	Would buy it again tomorrow.	2024-12-22 22:03:43+00
276	136	397	5	Even nicer than the picture. Quick delivery.	2024-12-23 05:39:19+00
277	8	201	5	Would buy it again tomorrow. Well packed.	2024-12-23 08:25:40+00
278	252	48	5	My third one, the others were gifts. Came two days later than promised.	2024-12-23 16:15:10+00
279	190	103	4	Does what it should. Quick delivery.	2024-12-23 16:18:03+00
280	158	262	1	Came damaged; the refund was quick at least.	2024-12-23 16:54:23+00
281	104	272	5	Exactly what I hoped for. Quick delivery.	2024-12-24 14:28:26+00
282	78	106	2	Got a scratch within a week.	2024-12-24 17:30:41+00
283	191	425	5	Even nicer than the picture. Came two days later than promised.	2024-12-24 19:00:01+00
284	155	481	3	Smaller than I thought. Came two days later than promised.	2024-12-24 19:01:18+00
285	21	502	5	Beautifully made.	2024-12-24 20:07:41+00
286	87	322	2	Got a scratch within a week.	2024-12-24 21:08:09+00
287	142	12	2	Arrived late, and is heavier than expected.	2024-12-25 06:31:28+00
288	69	349	2	Arrived late, and is heavier than expected.	2024-12-25 14:55:29+00
289	44	22	5	Would buy it again tomorrow. Well packed.	2024-12-25 15:31:00+00
290	9	34	4	Very nice, the colour is a little darker than shown. In daily use since.	2024-12-25 16:06:15+00
291	66	625	2	Got a scratch within a week.	2024-12-25 20:54:48+00
292	40	395	5	My third one, the others were gifts.	2024-12-25 22:03:59+00
293	78	520	5	My third one, the others were gifts.	2024-12-26 10:58:43+00
294	175	225	4	Good, and honestly priced. Well packed.	2024-12-26 16:12:04+00
295	230	271	4	Good, and honestly priced.	2024-12-26 21:18:55+00
296	174	593	5	My third one, the others were gifts. In daily use since.	2024-12-27 08:59:07+00
297	58	594	5	My third one, the others were gifts. My neighbour wants one too.	2024-12-27 10:09:39+00
298	182	22	4	Good, and honestly priced. Came two days later than promised.	2024-12-27 10:10:39+00
299	61	536	5	Would buy it again tomorrow. Quick delivery.	2024-12-27 14:29:00+00
300	257	148	5	My third one, the others were gifts. Came two days later than promised.	2024-12-27 15:32:20+00
301	163	522	3	Smaller than I thought. Came two days later than promised.	2024-12-27 20:30:40+00
302	103	147	4	Good, and honestly priced. Came two days later than promised.	2024-12-27 20:34:16+00
303	232	464	4	Good, and honestly priced. In daily use since.	2024-12-27 21:51:18+00
304	163	34	3	Fine, but I have seen it cheaper. Came two days later than promised.	2024-12-28 01:10:20+00
305	160	319	4	Solid. The packaging could be simpler. Quick delivery.	2024-12-28 13:03:46+00
306	28	339	3	Fine, but I have seen it cheaper. Quick delivery.	2024-12-28 13:20:08+00
307	51	284	2	Not what the description says.	2024-12-28 16:05:34+00
308	74	235	4	Solid. The packaging could be simpler.	2024-12-28 18:08:17+00
309	42	425	5	Beautifully made. Quick delivery.	2024-12-28 19:45:03+00
310	141	278	5	Exactly what I hoped for.	2024-12-28 20:46:01+00
311	44	368	3	Nice to look at, so-so in use.	2024-12-28 20:57:30+00
312	227	528	5	Even nicer than the picture.	2024-12-29 08:08:03+00
313	250	295	5	Exactly what I hoped for.	2024-12-29 18:09:23+00
314	87	132	5	Even nicer than the picture. Quick delivery.	2024-12-29 18:13:10+00
315	239	321	5	My third one, the others were gifts. Quick delivery.	2024-12-29 20:38:48+00
316	32	118	5	Beautifully made. Well packed.	2024-12-29 21:26:06+00
317	88	472	5	Would buy it again tomorrow.	2024-12-29 22:10:58+00
318	84	625	4	Very nice, the colour is a little darker than shown. Quick delivery.	2024-12-29 22:24:13+00
319	250	349	1	Broke on the second day.	2024-12-30 00:51:51+00
320	14	547	5	My third one, the others were gifts. Quick delivery.	2024-12-30 08:08:43+00
321	75	498	3	It is all right. Quick delivery.	2024-12-30 12:31:38+00
322	151	437	5	Exactly what I hoped for. Came two days later than promised.	2024-12-30 13:48:46+00
323	57	485	4	Very nice, the colour is a little darker than shown. My neighbour wants one too.	2024-12-30 22:25:59+00
324	241	255	3	Smaller than I thought.	2024-12-31 09:03:37+00
325	153	87	4	Solid. The packaging could be simpler.	2024-12-31 13:11:14+00
326	149	228	4	Good, and honestly priced. Well packed.	2024-12-31 16:23:27+00
327	51	241	4	Good, and honestly priced. In daily use since.	2024-12-31 16:48:53+00
328	150	365	5	My third one, the others were gifts. Came two days later than promised.	2024-12-31 19:36:19+00
329	105	172	2	Not what the description says.	2024-12-31 20:39:48+00
330	161	171	3	Fine, but I have seen it cheaper. In daily use since.	2025-01-01 08:38:47+00
331	52	267	5	Even nicer than the picture.	2025-01-01 20:14:21+00
332	156	52	5	Would buy it again tomorrow. Well packed.	2025-01-01 20:25:15+00
333	16	244	4	Very nice, the colour is a little darker than shown.	2025-01-01 21:53:39+00
334	35	224	5	Exactly what I hoped for. Well packed.	2025-01-02 00:42:11+00
335	153	144	5	Even nicer than the picture. My neighbour wants one too.	2025-01-02 07:07:22+00
336	174	679	5	My third one, the others were gifts. In daily use since.	2025-01-02 13:14:52+00
337	223	659	4	Very nice, the colour is a little darker than shown. My neighbour wants one too.	2025-01-02 16:39:07+00
338	230	74	1	Came damaged; the refund was quick at least.	2025-01-02 18:09:36+00
339	28	457	5	My third one, the others were gifts. My neighbour wants one too.	2025-01-02 18:38:17+00
340	84	328	5	Would buy it again tomorrow. Well packed.	2025-01-02 19:32:09+00
341	46	589	5	Even nicer than the picture. Well packed.	2025-01-02 20:30:19+00
342	230	272	5	Exactly what I hoped for.	2025-01-02 21:04:14+00
343	239	520	5	Beautifully made. Quick delivery.	2025-01-02 22:55:12+00
344	183	547	5	Would buy it again tomorrow.	2025-01-03 06:22:30+00
345	216	625	4	Does what it should. Came two days later than promised.	2025-01-03 10:09:33+00
346	58	51	5	My third one, the others were gifts. Well packed.	2025-01-03 12:43:50+00
347	51	679	4	Solid. The packaging could be simpler. In daily use since.	2025-01-03 22:10:20+00
348	218	7	2	Not what the description says.	2025-01-04 19:11:25+00
349	210	517	5	Even nicer than the picture. Came two days later than promised.	2025-01-04 19:46:19+00
350	138	31	5	Beautifully made. Quick delivery.	2025-01-04 20:59:53+00
351	223	637	4	Good, and honestly priced. My neighbour wants one too.	2025-01-04 21:23:48+00
352	101	104	5	Beautifully made.	2025-01-04 23:46:20+00
353	251	370	5	Beautifully made.	2025-01-05 09:38:17+00
354	93	331	4	Good, and honestly priced. My neighbour wants one too.	2025-01-05 16:49:12+00
355	175	406	5	My third one, the others were gifts.	2025-01-05 16:54:04+00
356	193	121	5	My third one, the others were gifts. My neighbour wants one too.	2025-01-05 19:07:54+00
357	85	522	3	Nice to look at, so-so in use.	2025-01-05 21:17:46+00
358	135	13	5	Beautifully made. In daily use since.	2025-01-06 09:03:37+00
359	214	424	5	Even nicer than the picture. In daily use since.	2025-01-06 10:38:03+00
360	204	191	5	Even nicer than the picture.	2025-01-06 16:46:49+00
361	253	48	5	Would buy it again tomorrow.	2025-01-06 16:49:16+00
362	54	349	5	Exactly what I hoped for. In daily use since.	2025-01-07 05:21:12+00
363	87	696	5	Exactly what I hoped for. Came two days later than promised.	2025-01-07 11:30:51+00
364	93	452	5	My third one, the others were gifts. In daily use since.	2025-01-07 13:57:15+00
365	154	121	5	Would buy it again tomorrow. Quick delivery.	2025-01-07 17:55:51+00
366	44	314	5	Exactly what I hoped for.	2025-01-07 21:26:07+00
367	142	131	2	Got a scratch within a week.	2025-01-07 21:51:42+00
368	14	22	4	Good, and honestly priced. Quick delivery.	2025-01-08 10:38:18+00
369	63	260	5	Even nicer than the picture. Came two days later than promised.	2025-01-08 11:06:46+00
370	103	43	4	Very nice, the colour is a little darker than shown.	2025-01-08 15:47:04+00
371	22	582	5	Exactly what I hoped for. Came two days later than promised.	2025-01-09 08:28:45+00
372	204	422	4	Good, and honestly priced. In daily use since.	2025-01-09 13:23:26+00
373	21	343	2	Not what the description says.	2025-01-09 14:15:03+00
374	214	527	5	My third one, the others were gifts. My neighbour wants one too.	2025-01-09 14:16:20+00
375	177	17	5	Exactly what I hoped for. My neighbour wants one too.	2025-01-09 15:03:06+00
376	183	374	5	My third one, the others were gifts. Well packed.	2025-01-09 16:07:30+00
377	84	325	1	Broke on the second day.	2025-01-09 16:34:32+00
378	161	421	2	Arrived late, and is heavier than expected.	2025-01-09 19:10:29+00
379	256	447	4	Solid. The packaging could be simpler.	2025-01-09 19:31:36+00
380	215	106	4	Solid. The packaging could be simpler. Came two days later than promised.	2025-01-09 20:22:36+00
381	75	568	4	Does what it should.	2025-01-09 21:21:17+00
382	167	132	4	Good, and honestly priced.	2025-01-09 22:43:51+00
383	18	257	4	Solid. The packaging could be simpler. Came two days later than promised.	2025-01-10 11:55:31+00
384	200	408	5	Exactly what I hoped for. Came two days later than promised.	2025-01-10 13:06:40+00
385	204	463	5	Exactly what I hoped for. My neighbour wants one too.	2025-01-10 15:53:15+00
386	40	477	4	Good, and honestly priced. In daily use since.	2025-01-10 16:12:08+00
387	104	653	5	Would buy it again tomorrow. In daily use since.	2025-01-10 17:16:29+00
388	233	312	4	Good, and honestly priced. My neighbour wants one too.	2025-01-10 21:59:09+00
389	176	169	5	Even nicer than the picture. Well packed.	2025-01-11 14:30:16+00
390	154	637	3	Smaller than I thought.	2025-01-11 15:55:35+00
391	235	92	4	Good, and honestly priced.	2025-01-11 18:00:29+00
392	251	646	4	Does what it should. Quick delivery.	2025-01-11 20:05:12+00
393	178	95	4	Solid. The packaging could be simpler. Came two days later than promised.	2025-01-11 20:29:21+00
394	193	305	4	Good, and honestly priced.	2025-01-11 21:05:42+00
395	224	10	5	Would buy it again tomorrow. Came two days later than promised.	2025-01-11 21:56:45+00
396	5	323	4	Solid. The packaging could be simpler. Well packed.	2025-01-12 08:37:39+00
397	41	410	1	Broke on the second day.	2025-01-12 10:01:50+00
398	106	305	1	Broke on the second day.	2025-01-12 10:04:47+00
399	2	332	4	Very nice, the colour is a little darker than shown. In daily use since.	2025-01-12 10:52:48+00
400	229	10	2	Not what the description says.	2025-01-12 19:08:23+00
401	148	161	5	Exactly what I hoped for.	2025-01-13 08:03:54+00
402	155	95	4	Does what it should. In daily use since.	2025-01-13 15:10:55+00
403	109	547	5	Exactly what I hoped for.	2025-01-13 20:43:54+00
404	186	337	5	My third one, the others were gifts.	2025-01-14 00:36:46+00
405	28	678	1	Came damaged; the refund was quick at least.	2025-01-14 02:06:00+00
406	255	359	4	Solid. The packaging could be simpler. In daily use since.	2025-01-14 07:51:21+00
407	47	457	5	Even nicer than the picture.	2025-01-14 08:35:22+00
408	124	305	5	Beautifully made. Came two days later than promised.	2025-01-14 11:15:24+00
409	224	463	3	It is all right.	2025-01-14 11:26:16+00
410	182	617	5	Would buy it again tomorrow. Came two days later than promised.	2025-01-14 11:53:42+00
411	252	646	3	Fine, but I have seen it cheaper. Came two days later than promised.	2025-01-14 12:38:24+00
412	30	563	4	Very nice, the colour is a little darker than shown. Came two days later than promised.	2025-01-14 12:45:52+00
413	166	671	4	Very nice, the colour is a little darker than shown. Came two days later than promised.	2025-01-14 21:02:16+00
414	236	433	4	Solid. The packaging could be simpler. My neighbour wants one too.	2025-01-15 06:05:10+00
415	9	171	4	Very nice, the colour is a little darker than shown.	2025-01-15 09:11:53+00
416	87	611	5	Would buy it again tomorrow. In daily use since.	2025-01-15 10:43:22+00
417	74	582	4	Good, and honestly priced. In daily use since.	2025-01-15 13:10:01+00
418	93	617	4	Solid. The packaging could be simpler. In daily use since.	2025-01-15 17:17:21+00
419	1	508	5	Exactly what I hoped for. My neighbour wants one too.	2025-01-15 17:23:15+00
420	232	29	3	It is all right.	2025-01-15 20:08:40+00
421	251	31	2	Arrived late, and is heavier than expected.	2025-01-15 20:44:27+00
422	81	762	5	Exactly what I hoped for. In daily use since.	2025-01-16 15:29:59+00
423	102	260	3	Smaller than I thought. Well packed.	2025-01-16 20:56:18+00
424	2	581	5	Would buy it again tomorrow. My neighbour wants one too.	2025-01-16 21:14:00+00
425	66	703	3	Fine, but I have seen it cheaper. In daily use since.	2025-01-17 19:40:38+00
426	185	688	5	Beautifully made. My neighbour wants one too.	2025-01-18 05:24:15+00
427	178	170	5	Beautifully made. My neighbour wants one too.	2025-01-18 07:52:42+00
428	174	592	3	Smaller than I thought. In daily use since.	2025-01-18 18:07:55+00
429	6	452	2	Not what the description says.	2025-01-18 21:54:31+00
430	193	354	4	Very nice, the colour is a little darker than shown. In daily use since.	2025-01-18 22:34:35+00
431	64	481	3	It is all right. My neighbour wants one too.	2025-01-19 07:21:40+00
432	2	671	4	Solid. The packaging could be simpler.	2025-01-19 08:47:55+00
433	144	735	5	Beautifully made. In daily use since.	2025-01-19 10:20:51+00
434	14	659	4	Very nice, the colour is a little darker than shown.	2025-01-20 12:58:17+00
435	54	86	5	My third one, the others were gifts.	2025-01-20 16:18:01+00
436	93	455	4	Good, and honestly priced. Quick delivery.	2025-01-20 20:29:32+00
437	99	263	1	Broke on the second day.	2025-01-21 14:18:05+00
438	238	582	5	Exactly what I hoped for.	2025-01-21 18:57:17+00
439	239	39	2	Got a scratch within a week.	2025-01-21 22:06:47+00
440	19	582	5	Even nicer than the picture. In daily use since.	2025-01-22 15:44:01+00
441	157	452	5	My third one, the others were gifts. Came two days later than promised.	2025-01-23 08:32:52+00
442	25	433	3	It is all right. Quick delivery.	2025-01-23 18:28:16+00
443	229	644	5	Would buy it again tomorrow. Well packed.	2025-01-23 20:17:48+00
444	229	280	4	Solid. The packaging could be simpler. My neighbour wants one too.	2025-01-24 07:59:51+00
445	97	92	5	Exactly what I hoped for. My neighbour wants one too.	2025-01-24 11:01:32+00
446	135	508	3	Fine, but I have seen it cheaper. In daily use since.	2025-01-24 11:24:30+00
447	87	5	5	My third one, the others were gifts.	2025-01-24 19:27:07+00
448	6	305	4	Solid. The packaging could be simpler.	2025-01-25 12:13:57+00
449	209	305	4	Very nice, the colour is a little darker than shown.	2025-01-25 20:00:50+00
450	212	237	3	Nice to look at, so-so in use. Well packed.	2025-01-25 21:36:33+00
451	154	303	3	It is all right.	2025-01-26 21:29:17+00
452	4	582	2	Arrived late, and is heavier than expected.	2025-01-26 21:50:23+00
453	156	10	5	Would buy it again tomorrow. My neighbour wants one too.	2025-01-27 17:04:55+00
454	152	10	4	Good, and honestly priced. In daily use since.	2025-01-27 18:14:01+00
455	189	756	4	Solid. The packaging could be simpler.	2025-01-28 22:56:06+00
456	148	579	4	Good, and honestly priced.	2025-01-29 08:42:56+00
457	24	4	5	Would buy it again tomorrow. Quick delivery.	2025-01-29 09:07:39+00
458	24	383	5	Even nicer than the picture.	2025-01-29 17:52:31+00
459	145	58	5	Beautifully made.	2025-01-29 18:58:21+00
460	93	343	5	Exactly what I hoped for. My neighbour wants one too.	2025-01-30 08:21:36+00
461	135	408	4	Does what it should. My neighbour wants one too.	2025-01-30 10:30:12+00
462	93	592	4	Good, and honestly priced. Quick delivery.	2025-01-30 15:49:58+00
463	183	558	1	Broke on the second day.	2025-01-30 16:58:56+00
464	231	653	5	Exactly what I hoped for. My neighbour wants one too.	2025-01-30 19:21:42+00
465	226	548	4	Solid. The packaging could be simpler.	2025-01-31 09:11:41+00
466	146	303	2	Arrived late, and is heavier than expected.	2025-01-31 17:36:29+00
467	115	686	1	Came damaged; the refund was quick at least.	2025-01-31 18:41:25+00
468	161	177	5	My third one, the others were gifts. My neighbour wants one too.	2025-01-31 19:52:57+00
469	251	536	5	Exactly what I hoped for. Came two days later than promised.	2025-02-01 06:50:48+00
470	61	313	1	Came damaged; the refund was quick at least.	2025-02-01 12:26:34+00
471	157	245	5	Would buy it again tomorrow.	2025-02-02 01:23:03+00
472	229	856	2	Arrived late, and is heavier than expected.	2025-02-02 06:20:18+00
473	231	748	2	Arrived late, and is heavier than expected.	2025-02-03 08:23:23+00
474	220	570	4	Does what it should.	2025-02-03 12:39:18+00
475	40	775	5	Beautifully made.	2025-02-03 20:44:52+00
476	93	578	4	Very nice, the colour is a little darker than shown.	2025-02-03 21:39:45+00
477	229	163	3	Nice to look at, so-so in use.	2025-02-04 10:41:54+00
478	160	813	4	Good, and honestly priced.	2025-02-04 19:02:21+00
479	225	570	5	Beautifully made. Well packed.	2025-02-04 23:50:13+00
480	218	303	4	Good, and honestly priced.	2025-02-05 20:25:44+00
481	108	364	5	Beautifully made. My neighbour wants one too.	2025-02-06 18:10:57+00
482	220	351	4	Very nice, the colour is a little darker than shown.	2025-02-07 10:48:20+00
483	168	640	4	Very nice, the colour is a little darker than shown. Quick delivery.	2025-02-07 21:25:01+00
484	124	213	5	Would buy it again tomorrow. In daily use since.	2025-02-07 22:24:58+00
485	161	205	5	Even nicer than the picture.	2025-02-08 17:28:44+00
486	155	620	4	Very nice, the colour is a little darker than shown.	2025-02-08 23:38:25+00
487	222	315	5	My third one, the others were gifts. Came two days later than promised.	2025-02-09 09:06:50+00
488	215	778	4	Does what it should.	2025-02-09 13:58:56+00
489	30	502	4	Good, and honestly priced.	2025-02-09 17:01:15+00
490	236	364	3	Nice to look at, so-so in use. My neighbour wants one too.	2025-02-09 20:35:28+00
491	193	894	5	Beautifully made. Came two days later than promised.	2025-02-10 09:29:24+00
492	237	91	5	Exactly what I hoped for. In daily use since.	2025-02-10 10:21:49+00
493	28	747	5	Even nicer than the picture.	2025-02-10 10:31:03+00
494	78	778	3	It is all right.	2025-02-10 21:18:27+00
495	40	620	5	Even nicer than the picture.	2025-02-11 10:09:01+00
496	181	360	5	My third one, the others were gifts. Quick delivery.	2025-02-11 21:47:05+00
497	73	482	1	Came damaged; the refund was quick at least.	2025-02-12 18:54:05+00
498	103	465	5	My third one, the others were gifts. Well packed.	2025-02-13 17:26:10+00
499	206	482	5	Beautifully made. In daily use since.	2025-02-13 20:36:09+00
500	193	931	4	Does what it should. In daily use since.	2025-02-13 20:51:20+00
501	87	636	5	Exactly what I hoped for. Quick delivery.	2025-02-14 07:11:50+00
502	44	151	5	My third one, the others were gifts.	2025-02-14 15:44:32+00
503	10	430	4	Very nice, the colour is a little darker than shown. Quick delivery.	2025-02-14 19:20:17+00
504	215	593	4	Solid. The packaging could be simpler.	2025-02-15 11:53:25+00
505	40	778	5	My third one, the others were gifts. In daily use since.	2025-02-15 12:20:09+00
506	178	568	5	Exactly what I hoped for. My neighbour wants one too.	2025-02-15 14:15:04+00
507	128	29	5	Exactly what I hoped for.	2025-02-15 15:17:27+00
508	153	515	5	Exactly what I hoped for.	2025-02-16 16:14:58+00
509	187	470	4	Good, and honestly priced. In daily use since.	2025-02-16 19:57:06+00
510	91	251	3	Nice to look at, so-so in use.	2025-02-16 21:27:27+00
511	135	146	1	Broke on the second day.	2025-02-16 22:42:33+00
512	162	749	2	Got a scratch within a week.	2025-02-17 10:17:16+00
513	175	716	5	Even nicer than the picture. Came two days later than promised.	2025-02-18 21:47:23+00
514	193	570	5	Beautifully made.	2025-02-20 05:21:20+00
515	122	41	1	Broke on the second day.	2025-02-20 10:46:26+00
516	87	847	3	Nice to look at, so-so in use. My neighbour wants one too.	2025-02-20 14:03:22+00
517	127	531	5	Would buy it again tomorrow. Well packed.	2025-02-20 16:02:27+00
518	229	318	5	Would buy it again tomorrow. Quick delivery.	2025-02-20 20:09:39+00
519	254	855	1	Broke on the second day.	2025-02-20 20:48:56+00
520	251	67	5	Beautifully made.	2025-02-21 08:02:23+00
521	229	855	4	Good, and honestly priced. Came two days later than promised.	2025-02-21 15:09:24+00
522	222	470	1	Broke on the second day.	2025-02-21 17:34:35+00
523	2	151	5	Even nicer than the picture. My neighbour wants one too.	2025-02-21 23:03:03+00
524	2	507	4	Good, and honestly priced. Quick delivery.	2025-02-22 08:53:55+00
525	101	836	4	Solid. The packaging could be simpler.	2025-02-22 09:21:53+00
526	239	151	5	Beautifully made. My neighbour wants one too.	2025-02-23 13:02:53+00
527	94	617	5	My third one, the others were gifts. In daily use since.	2025-02-23 15:53:56+00
528	93	87	5	Beautifully made.	2025-02-23 17:03:19+00
529	137	593	5	Would buy it again tomorrow.	2025-02-24 20:36:11+00
530	193	319	4	Very nice, the colour is a little darker than shown. In daily use since.	2025-02-25 10:36:23+00
531	240	931	5	Would buy it again tomorrow.	2025-02-25 22:21:35+00
532	235	844	4	Does what it should. Came two days later than promised.	2025-02-26 08:35:59+00
533	29	110	5	My third one, the others were gifts. Well packed.	2025-02-26 09:12:22+00
534	107	749	5	Beautifully made. Quick delivery.	2025-02-26 09:47:20+00
535	181	884	5	Would buy it again tomorrow. Came two days later than promised.	2025-02-26 15:21:51+00
536	230	132	2	Not what the description says.	2025-02-26 17:47:53+00
537	124	228	5	Exactly what I hoped for. My neighbour wants one too.	2025-02-26 18:15:33+00
538	229	616	2	Not what the description says.	2025-02-26 19:23:23+00
539	108	67	5	Exactly what I hoped for. Quick delivery.	2025-02-26 20:15:39+00
540	237	711	5	My third one, the others were gifts. Quick delivery.	2025-02-27 11:57:05+00
541	106	41	4	Solid. The packaging could be simpler.	2025-02-27 13:08:07+00
542	251	778	5	Beautifully made. In daily use since.	2025-02-27 20:49:47+00
543	93	629	4	Very nice, the colour is a little darker than shown. Well packed.	2025-02-28 20:26:15+00
544	93	870	5	Beautifully made.	2025-02-28 21:04:01+00
545	244	426	4	Very nice, the colour is a little darker than shown. In daily use since.	2025-02-28 21:41:10+00
546	229	617	5	My third one, the others were gifts. Quick delivery.	2025-02-28 21:52:11+00
547	239	971	5	Would buy it again tomorrow. My neighbour wants one too.	2025-02-28 23:40:59+00
548	239	562	5	Beautifully made. Quick delivery.	2025-03-01 20:47:19+00
549	226	129	5	Would buy it again tomorrow. My neighbour wants one too.	2025-03-01 20:52:55+00
550	229	664	4	Solid. The packaging could be simpler. In daily use since.	2025-03-02 08:02:39+00
551	173	733	5	Exactly what I hoped for. Came two days later than promised.	2025-03-02 10:09:46+00
552	213	152	4	Does what it should. In daily use since.	2025-03-02 11:23:01+00
553	186	465	5	Would buy it again tomorrow. Came two days later than promised.	2025-03-02 16:01:02+00
554	179	658	3	Smaller than I thought. Well packed.	2025-03-02 18:30:19+00
555	204	905	5	Exactly what I hoped for.	2025-03-02 19:10:03+00
556	117	91	4	Good, and honestly priced.	2025-03-02 19:41:19+00
557	213	515	5	My third one, the others were gifts.	2025-03-02 20:02:17+00
558	60	714	5	Would buy it again tomorrow. Well packed.	2025-03-03 11:51:00+00
559	224	775	3	Nice to look at, so-so in use.	2025-03-03 12:57:36+00
560	6	238	3	It is all right. My neighbour wants one too.	2025-03-03 15:42:42+00
561	126	574	3	Fine, but I have seen it cheaper.	2025-03-03 16:39:21+00
562	108	46	5	My third one, the others were gifts. Well packed.	2025-03-04 07:29:59+00
563	218	319	4	Solid. The packaging could be simpler. Came two days later than promised.	2025-03-04 09:52:19+00
564	28	10	5	My third one, the others were gifts. Came two days later than promised.	2025-03-04 12:21:57+00
565	54	818	4	Very nice, the colour is a little darker than shown. Came two days later than promised.	2025-03-04 17:50:07+00
566	137	432	5	Exactly what I hoped for.	2025-03-04 21:36:43+00
567	95	428	5	Would buy it again tomorrow. Quick delivery.	2025-03-05 19:14:42+00
568	251	634	4	Good, and honestly priced. Quick delivery.	2025-03-06 07:01:58+00
569	243	617	5	Exactly what I hoped for. Well packed.	2025-03-06 13:09:24+00
570	95	46	5	Beautifully made.	2025-03-06 15:38:28+00
571	16	792	5	Even nicer than the picture. Came two days later than promised.	2025-03-06 18:31:54+00
572	227	441	5	Beautifully made.	2025-03-06 18:31:59+00
573	124	279	1	Broke on the second day.	2025-03-06 22:47:00+00
574	54	400	4	Very nice, the colour is a little darker than shown.	2025-03-07 08:22:49+00
575	240	698	2	Arrived late, and is heavier than expected.	2025-03-07 16:35:22+00
576	206	617	4	Good, and honestly priced. Quick delivery.	2025-03-07 17:44:49+00
577	113	279	4	Does what it should.	2025-03-08 08:22:36+00
578	172	297	4	Solid. The packaging could be simpler. Came two days later than promised.	2025-03-08 16:44:41+00
579	19	291	5	Even nicer than the picture. My neighbour wants one too.	2025-03-08 21:14:04+00
580	147	674	4	Good, and honestly priced. Quick delivery.	2025-03-08 22:41:26+00
581	105	515	3	Fine, but I have seen it cheaper.	2025-03-09 10:16:43+00
582	245	482	4	Very nice, the colour is a little darker than shown. Came two days later than promised.	2025-03-09 11:45:08+00
583	114	582	5	My third one, the others were gifts.	2025-03-10 22:27:46+00
584	43	184	5	Beautifully made.	2025-03-11 08:34:17+00
585	51	777	5	My third one, the others were gifts.	2025-03-11 10:43:15+00
586	93	788	5	Would buy it again tomorrow. Well packed.	2025-03-11 12:01:34+00
587	202	1052	4	Does what it should. Quick delivery.	2025-03-11 16:20:33+00
588	125	349	4	Very nice, the colour is a little darker than shown.	2025-03-11 22:52:12+00
589	84	143	4	Does what it should. Came two days later than promised.	2025-03-12 07:45:17+00
590	103	799	1	Came damaged; the refund was quick at least.	2025-03-12 18:33:31+00
591	93	76	4	Solid. The packaging could be simpler. My neighbour wants one too.	2025-03-13 07:16:48+00
592	212	392	5	My third one, the others were gifts.	2025-03-13 17:47:45+00
593	93	634	5	Even nicer than the picture. Came two days later than promised.	2025-03-13 20:25:01+00
594	43	251	4	Very nice, the colour is a little darker than shown. Well packed.	2025-03-14 08:13:52+00
595	42	855	5	Beautifully made. Quick delivery.	2025-03-14 08:19:20+00
596	43	971	5	Beautifully made. Well packed.	2025-03-14 09:23:37+00
597	152	515	2	Not what the description says.	2025-03-14 16:09:40+00
598	103	919	5	Beautifully made.	2025-03-14 18:48:05+00
599	256	1052	4	Solid. The packaging could be simpler. Came two days later than promised.	2025-03-15 00:51:52+00
600	143	485	5	Beautifully made.	2025-03-15 07:57:25+00
601	167	822	4	Solid. The packaging could be simpler.	2025-03-15 11:35:22+00
602	148	838	5	Even nicer than the picture. My neighbour wants one too.	2025-03-15 19:53:46+00
603	84	741	4	Very nice, the colour is a little darker than shown. In daily use since.	2025-03-15 22:47:27+00
604	103	170	3	Smaller than I thought.	2025-03-16 20:20:21+00
605	104	1031	4	Good, and honestly priced.	2025-03-18 12:06:20+00
606	249	432	5	My third one, the others were gifts. Came two days later than promised.	2025-03-18 20:50:11+00
607	61	1006	4	Solid. The packaging could be simpler. Came two days later than promised.	2025-03-19 10:40:10+00
608	155	395	4	Very nice, the colour is a little darker than shown.	2025-03-19 20:50:25+00
609	204	1028	5	Even nicer than the picture. Quick delivery.	2025-03-20 09:51:19+00
610	176	733	4	Good, and honestly priced. Quick delivery.	2025-03-20 20:37:58+00
611	121	163	5	Exactly what I hoped for. Quick delivery.	2025-03-20 22:53:41+00
612	114	890	5	Exactly what I hoped for. Came two days later than promised.	2025-03-21 08:29:46+00
613	97	432	5	Exactly what I hoped for.	2025-03-21 17:10:32+00
614	181	764	3	Fine, but I have seen it cheaper. In daily use since.	2025-03-21 18:13:01+00
615	61	284	4	Solid. The packaging could be simpler.	2025-03-22 01:14:53+00
616	205	741	5	Beautifully made.	2025-03-22 13:40:49+00
617	78	1006	5	Would buy it again tomorrow. Came two days later than promised.	2025-03-22 16:20:45+00
618	118	31	5	Even nicer than the picture. In daily use since.	2025-03-22 20:18:29+00
619	66	347	5	Even nicer than the picture. Came two days later than promised.	2025-03-22 21:17:04+00
620	215	271	3	Smaller than I thought. My neighbour wants one too.	2025-03-23 10:12:04+00
621	15	327	3	Smaller than I thought.	2025-03-23 19:05:43+00
622	106	532	3	Nice to look at, so-so in use. In daily use since.	2025-03-23 20:12:29+00
623	218	822	5	Exactly what I hoped for.	2025-03-23 20:37:27+00
624	203	487	4	Does what it should.	2025-03-23 22:17:27+00
625	37	256	5	My third one, the others were gifts. In daily use since.	2025-03-24 11:15:32+00
626	143	569	2	Arrived late, and is heavier than expected.	2025-03-24 15:12:22+00
627	100	971	4	Very nice, the colour is a little darker than shown. Quick delivery.	2025-03-25 06:57:55+00
628	61	483	5	My third one, the others were gifts.	2025-03-25 10:57:04+00
629	207	978	4	Very nice, the colour is a little darker than shown. Well packed.	2025-03-25 16:01:56+00
630	103	26	4	Very nice, the colour is a little darker than shown. In daily use since.	2025-03-25 17:00:32+00
631	91	119	1	Broke on the second day.	2025-03-25 18:57:09+00
632	22	624	2	Got a scratch within a week.	2025-03-27 12:58:35+00
633	44	75	4	Solid. The packaging could be simpler. Came two days later than promised.	2025-03-27 19:28:37+00
634	93	1013	5	Even nicer than the picture.	2025-03-29 08:23:05+00
635	47	29	4	Very nice, the colour is a little darker than shown.	2025-03-29 13:40:12+00
636	229	62	5	My third one, the others were gifts.	2025-03-29 14:09:52+00
637	251	1061	4	Solid. The packaging could be simpler. Well packed.	2025-03-29 20:13:01+00
638	255	153	5	Exactly what I hoped for.	2025-03-30 13:25:50+00
639	168	803	3	It is all right.	2025-03-30 15:09:57+00
640	93	756	4	Very nice, the colour is a little darker than shown. Came two days later than promised.	2025-03-30 19:19:25+00
641	93	971	5	Exactly what I hoped for. Well packed.	2025-03-31 14:43:38+00
642	239	271	4	Good, and honestly priced.	2025-03-31 14:55:14+00
643	235	159	4	Good, and honestly priced. My neighbour wants one too.	2025-03-31 18:59:23+00
644	122	42	4	Does what it should. In daily use since.	2025-03-31 19:22:51+00
645	229	838	5	My third one, the others were gifts. In daily use since.	2025-04-01 08:21:09+00
646	178	271	3	Fine, but I have seen it cheaper. My neighbour wants one too.	2025-04-01 12:10:14+00
647	37	190	2	Not what the description says.	2025-04-01 17:10:02+00
648	204	840	4	Solid. The packaging could be simpler. Quick delivery.	2025-04-01 19:18:09+00
649	128	978	5	Even nicer than the picture.	2025-04-01 21:23:10+00
650	27	840	5	My third one, the others were gifts.	2025-04-02 08:18:42+00
651	92	661	5	Beautifully made. My neighbour wants one too.	2025-04-02 09:16:58+00
652	190	29	3	Smaller than I thought.	2025-04-02 09:17:52+00
653	154	1047	5	Beautifully made. In daily use since.	2025-04-02 13:42:55+00
654	163	556	5	Even nicer than the picture. My neighbour wants one too.	2025-04-02 21:49:16+00
655	118	1044	5	Beautifully made. Came two days later than promised.	2025-04-03 08:41:09+00
656	208	582	5	Beautifully made. Came two days later than promised.	2025-04-03 11:35:40+00
657	239	23	3	Fine, but I have seen it cheaper. In daily use since.	2025-04-03 16:03:54+00
658	152	977	5	Would buy it again tomorrow. In daily use since.	2025-04-03 19:24:45+00
659	227	31	4	Good, and honestly priced. Quick delivery.	2025-04-04 11:58:37+00
660	245	993	5	My third one, the others were gifts.	2025-04-04 20:42:55+00
661	144	112	5	Beautifully made.	2025-04-04 21:55:34+00
662	177	774	4	Good, and honestly priced. Well packed.	2025-04-05 09:22:55+00
663	61	23	5	Beautifully made. Came two days later than promised.	2025-04-05 12:05:25+00
664	229	1027	4	Does what it should. In daily use since.	2025-04-05 19:02:33+00
665	150	253	2	Arrived late, and is heavier than expected.	2025-04-05 20:13:55+00
666	195	200	4	Solid. The packaging could be simpler. Well packed.	2025-04-07 14:46:30+00
667	101	740	5	Exactly what I hoped for.	2025-04-07 17:02:51+00
668	207	94	5	Exactly what I hoped for. Quick delivery.	2025-04-07 17:33:44+00
669	93	10	5	Would buy it again tomorrow. Well packed.	2025-04-07 17:40:49+00
670	159	351	4	Solid. The packaging could be simpler. Quick delivery.	2025-04-08 16:58:42+00
671	140	537	4	Good, and honestly priced.	2025-04-09 07:25:05+00
672	28	97	5	Beautifully made.	2025-04-09 21:50:18+00
673	178	1122	5	Exactly what I hoped for.	2025-04-09 23:51:35+00
674	179	387	5	My third one, the others were gifts.	2025-04-10 06:11:33+00
675	123	271	5	Even nicer than the picture.	2025-04-10 08:22:07+00
676	176	460	5	My third one, the others were gifts. Came two days later than promised.	2025-04-10 10:32:18+00
677	93	474	1	Came damaged; the refund was quick at least.	2025-04-10 13:19:53+00
678	113	977	5	Would buy it again tomorrow. Came two days later than promised.	2025-04-10 16:56:01+00
679	220	919	5	My third one, the others were gifts. In daily use since.	2025-04-10 23:24:21+00
680	206	982	5	Would buy it again tomorrow.	2025-04-11 12:11:32+00
681	164	993	4	Does what it should. In daily use since.	2025-04-11 22:36:33+00
682	54	331	5	Would buy it again tomorrow. In daily use since.	2025-04-11 22:53:00+00
683	165	176	5	Beautifully made. My neighbour wants one too.	2025-04-12 15:57:50+00
684	20	787	5	Would buy it again tomorrow.	2025-04-12 18:51:48+00
685	255	1092	4	Solid. The packaging could be simpler. Well packed.	2025-04-13 18:05:45+00
686	238	855	4	Does what it should. In daily use since.	2025-04-14 20:30:51+00
687	241	109	4	Good, and honestly priced. My neighbour wants one too.	2025-04-15 08:16:43+00
688	204	29	3	Nice to look at, so-so in use. Quick delivery.	2025-04-15 12:11:48+00
689	103	535	4	Good, and honestly priced. Came two days later than promised.	2025-04-15 20:15:15+00
690	87	954	5	Beautifully made.	2025-04-15 21:22:59+00
691	87	515	5	Even nicer than the picture. My neighbour wants one too.	2025-04-16 13:31:06+00
692	181	588	4	Good, and honestly priced. In daily use since.	2025-04-16 18:12:11+00
693	138	1013	5	Beautifully made.	2025-04-16 20:01:24+00
694	87	977	5	Would buy it again tomorrow.	2025-04-16 23:13:43+00
695	84	954	4	Good, and honestly priced.	2025-04-17 10:37:27+00
696	103	342	5	Beautifully made. Came two days later than promised.	2025-04-17 12:29:14+00
697	96	722	4	Very nice, the colour is a little darker than shown.	2025-04-17 17:52:07+00
698	14	342	3	Nice to look at, so-so in use. Came two days later than promised.	2025-04-17 21:15:49+00
699	230	46	4	Good, and honestly priced.	2025-04-18 02:04:03+00
700	44	997	5	Exactly what I hoped for. Well packed.	2025-04-18 09:05:42+00
701	67	1173	4	Solid. The packaging could be simpler.	2025-04-18 21:30:01+00
702	1	679	3	It is all right.	2025-04-18 23:21:15+00
703	183	451	2	Got a scratch within a week.	2025-04-19 08:40:06+00
704	208	828	4	Good, and honestly priced. Came two days later than promised.	2025-04-19 12:35:11+00
705	229	542	3	Nice to look at, so-so in use. Well packed.	2025-04-19 17:58:17+00
706	118	722	5	My third one, the others were gifts. My neighbour wants one too.	2025-04-19 18:21:28+00
707	103	862	5	Exactly what I hoped for.	2025-04-19 19:41:52+00
708	162	29	5	Exactly what I hoped for.	2025-04-20 10:36:21+00
709	168	588	5	Exactly what I hoped for. My neighbour wants one too.	2025-04-20 14:31:42+00
710	251	23	3	Nice to look at, so-so in use. In daily use since.	2025-04-20 19:20:44+00
711	193	433	5	Would buy it again tomorrow.	2025-04-21 08:13:35+00
712	138	190	2	Got a scratch within a week.	2025-04-21 10:20:42+00
713	204	212	5	Beautifully made. My neighbour wants one too.	2025-04-21 12:32:11+00
714	181	291	4	Solid. The packaging could be simpler.	2025-04-21 17:58:58+00
715	7	593	5	Beautifully made. In daily use since.	2025-04-21 19:17:02+00
716	29	149	4	Very nice, the colour is a little darker than shown. Came two days later than promised.	2025-04-22 11:00:37+00
717	126	1040	4	Good, and honestly priced. My neighbour wants one too.	2025-04-22 19:10:47+00
718	40	1039	4	Does what it should. Well packed.	2025-04-23 15:06:00+00
719	81	873	5	Even nicer than the picture. Well packed.	2025-04-23 21:19:28+00
720	29	580	5	Would buy it again tomorrow.	2025-04-24 11:08:27+00
721	103	608	5	Beautifully made. My neighbour wants one too.	2025-04-24 12:25:29+00
722	191	633	5	My third one, the others were gifts. Came two days later than promised.	2025-04-25 00:52:53+00
723	93	482	4	Does what it should. My neighbour wants one too.	2025-04-25 06:32:06+00
724	229	527	4	Good, and honestly priced.	2025-04-25 19:31:05+00
725	93	423	3	Nice to look at, so-so in use.	2025-04-25 21:10:15+00
726	84	401	4	Good, and honestly priced. My neighbour wants one too.	2025-04-26 07:54:14+00
727	215	1203	5	My third one, the others were gifts. In daily use since.	2025-04-26 09:17:38+00
728	220	979	5	Exactly what I hoped for. Came two days later than promised.	2025-04-26 12:20:34+00
729	239	227	4	Solid. The packaging could be simpler. In daily use since.	2025-04-26 12:58:47+00
730	222	640	5	Even nicer than the picture. In daily use since.	2025-04-26 15:46:35+00
731	106	581	1	Came damaged; the refund was quick at least.	2025-04-26 18:49:24+00
732	160	442	5	Even nicer than the picture.	2025-04-27 07:52:34+00
733	239	678	4	Solid. The packaging could be simpler. My neighbour wants one too.	2025-04-27 09:50:34+00
734	91	462	3	Fine, but I have seen it cheaper. Well packed.	2025-04-27 11:04:57+00
735	9	857	4	Does what it should.	2025-04-27 15:46:26+00
736	1	869	5	Even nicer than the picture. Came two days later than promised.	2025-04-27 22:40:53+00
737	166	20	5	Exactly what I hoped for.	2025-04-28 09:18:55+00
738	78	847	5	Would buy it again tomorrow.	2025-04-28 09:49:00+00
739	182	867	4	Solid. The packaging could be simpler.	2025-04-28 16:15:43+00
740	217	945	5	Beautifully made.	2025-04-28 17:45:40+00
741	166	262	5	My third one, the others were gifts. Quick delivery.	2025-04-28 21:34:21+00
742	137	4	2	Not what the description says.	2025-04-29 08:42:37+00
743	229	385	4	Good, and honestly priced. My neighbour wants one too.	2025-04-29 15:43:43+00
744	78	594	5	My third one, the others were gifts. Came two days later than promised.	2025-04-29 17:40:10+00
745	86	1107	5	Even nicer than the picture.	2025-04-30 06:02:52+00
746	2	1173	5	My third one, the others were gifts. My neighbour wants one too.	2025-05-01 09:46:55+00
747	249	98	5	Exactly what I hoped for. Came two days later than promised.	2025-05-01 17:57:21+00
748	43	318	5	Exactly what I hoped for. Quick delivery.	2025-05-02 13:31:38+00
749	218	46	5	Even nicer than the picture.	2025-05-02 15:59:42+00
750	143	985	1	Came damaged; the refund was quick at least.	2025-05-02 17:49:52+00
751	100	730	5	Beautifully made. Well packed.	2025-05-02 19:47:29+00
752	124	608	5	Exactly what I hoped for. In daily use since.	2025-05-02 20:23:57+00
753	202	901	3	It is all right. My neighbour wants one too.	2025-05-02 20:53:24+00
754	143	689	5	Would buy it again tomorrow. My neighbour wants one too.	2025-05-03 15:39:06+00
755	105	109	5	Exactly what I hoped for.	2025-05-03 16:42:54+00
756	124	1203	5	Even nicer than the picture. Well packed.	2025-05-03 17:31:26+00
757	103	992	5	Exactly what I hoped for.	2025-05-03 19:09:05+00
758	174	778	4	Does what it should.	2025-05-04 08:27:40+00
759	115	299	5	Beautifully made. Came two days later than promised.	2025-05-04 08:40:26+00
760	56	728	5	Beautifully made. My neighbour wants one too.	2025-05-04 17:50:17+00
761	93	931	5	Beautifully made.	2025-05-04 18:35:34+00
762	204	881	5	Exactly what I hoped for. Came two days later than promised.	2025-05-04 20:37:10+00
763	177	814	4	Very nice, the colour is a little darker than shown.	2025-05-04 20:42:27+00
764	182	881	4	Does what it should.	2025-05-05 09:13:34+00
765	249	624	5	My third one, the others were gifts. Came two days later than promised.	2025-05-05 12:08:27+00
766	199	958	4	Does what it should. My neighbour wants one too.	2025-05-05 12:10:58+00
767	50	730	2	Arrived late, and is heavier than expected.	2025-05-05 17:02:03+00
768	87	534	5	Would buy it again tomorrow.	2025-05-06 12:31:55+00
769	129	599	5	Would buy it again tomorrow. In daily use since.	2025-05-07 07:23:55+00
770	146	97	3	Smaller than I thought. Quick delivery.	2025-05-07 09:01:03+00
771	226	642	5	My third one, the others were gifts.	2025-05-07 21:22:07+00
772	84	1049	4	Very nice, the colour is a little darker than shown. Quick delivery.	2025-05-08 09:04:56+00
773	227	318	2	Arrived late, and is heavier than expected.	2025-05-08 14:11:12+00
774	220	62	3	Fine, but I have seen it cheaper.	2025-05-08 17:01:43+00
775	94	979	5	Would buy it again tomorrow. My neighbour wants one too.	2025-05-09 07:51:57+00
776	190	978	5	Beautifully made.	2025-05-09 15:16:43+00
777	158	1243	4	Solid. The packaging could be simpler. In daily use since.	2025-05-09 21:02:35+00
778	7	939	4	Very nice, the colour is a little darker than shown.	2025-05-09 22:49:49+00
779	85	125	5	My third one, the others were gifts. In daily use since.	2025-05-11 00:39:30+00
780	229	70	4	Very nice, the colour is a little darker than shown. Well packed.	2025-05-11 09:57:19+00
781	170	699	4	Does what it should. Well packed.	2025-05-11 17:40:34+00
782	210	766	5	My third one, the others were gifts. Well packed.	2025-05-11 20:35:52+00
783	16	798	5	Exactly what I hoped for.	2025-05-11 21:03:28+00
784	172	491	1	Broke on the second day.	2025-05-11 21:12:05+00
785	166	287	1	Came damaged; the refund was quick at least.	2025-05-12 08:26:46+00
786	229	183	5	Even nicer than the picture.	2025-05-12 10:52:56+00
787	245	632	5	Exactly what I hoped for. In daily use since.	2025-05-12 12:46:25+00
788	257	99	4	Good, and honestly priced. Well packed.	2025-05-12 18:04:14+00
789	222	1087	5	Exactly what I hoped for.	2025-05-12 20:54:22+00
790	229	753	5	Would buy it again tomorrow.	2025-05-12 20:58:30+00
791	29	186	2	Got a scratch within a week.	2025-05-12 21:18:57+00
792	9	675	5	My third one, the others were gifts. My neighbour wants one too.	2025-05-13 16:38:51+00
793	85	208	4	Good, and honestly priced. Well packed.	2025-05-13 21:30:11+00
794	42	892	4	Does what it should. Quick delivery.	2025-05-14 00:28:24+00
795	193	358	5	Beautifully made.	2025-05-14 02:23:44+00
796	146	571	5	Would buy it again tomorrow. Came two days later than promised.	2025-05-14 07:13:32+00
797	87	122	5	Exactly what I hoped for. Quick delivery.	2025-05-14 10:59:05+00
798	152	807	3	It is all right.	2025-05-14 13:41:39+00
799	108	988	5	Exactly what I hoped for.	2025-05-14 13:59:37+00
800	85	867	2	Not what the description says.	2025-05-14 15:34:05+00
801	182	711	4	Very nice, the colour is a little darker than shown. In daily use since.	2025-05-14 20:03:52+00
802	148	988	3	Fine, but I have seen it cheaper. Came two days later than promised.	2025-05-15 07:42:12+00
803	255	656	5	Even nicer than the picture. Came two days later than promised.	2025-05-15 16:44:54+00
804	45	496	5	My third one, the others were gifts. In daily use since.	2025-05-15 20:59:15+00
805	164	538	5	Beautifully made. My neighbour wants one too.	2025-05-16 21:58:25+00
806	93	868	5	Beautifully made.	2025-05-17 09:34:04+00
807	112	1182	5	Would buy it again tomorrow. My neighbour wants one too.	2025-05-17 14:45:47+00
808	196	596	4	Good, and honestly priced. Came two days later than promised.	2025-05-17 15:16:27+00
809	237	78	3	It is all right. In daily use since.	2025-05-17 19:53:49+00
810	66	939	5	My third one, the others were gifts.	2025-05-17 20:48:38+00
811	112	622	4	Good, and honestly priced. Quick delivery.	2025-05-17 21:04:35+00
812	239	977	5	My third one, the others were gifts.	2025-05-18 09:58:20+00
813	217	55	4	Does what it should. My neighbour wants one too.	2025-05-18 10:51:37+00
814	64	530	5	Exactly what I hoped for. Well packed.	2025-05-18 14:43:05+00
815	140	491	5	Exactly what I hoped for. My neighbour wants one too.	2025-05-19 09:28:06+00
816	218	778	3	Smaller than I thought.	2025-05-19 10:51:24+00
817	67	218	1	Broke on the second day.	2025-05-19 13:18:18+00
818	166	124	5	Would buy it again tomorrow. Well packed.	2025-05-19 20:33:59+00
819	104	491	4	Solid. The packaging could be simpler. Came two days later than promised.	2025-05-20 11:58:39+00
820	118	636	3	Smaller than I thought.	2025-05-20 21:34:09+00
821	239	817	5	Beautifully made. Came two days later than promised.	2025-05-20 21:50:44+00
822	32	702	4	Solid. The packaging could be simpler. Quick delivery.	2025-05-21 08:43:56+00
823	121	968	5	My third one, the others were gifts. Came two days later than promised.	2025-05-21 08:54:43+00
824	78	1290	4	Very nice, the colour is a little darker than shown.	2025-05-21 09:09:42+00
825	85	647	5	My third one, the others were gifts. In daily use since.	2025-05-21 17:16:20+00
826	1	750	4	Does what it should. Quick delivery.	2025-05-21 20:46:23+00
827	179	815	5	Beautifully made.	2025-05-21 21:09:00+00
828	166	99	4	Does what it should. My neighbour wants one too.	2025-05-21 21:15:53+00
829	33	800	3	Smaller than I thought.	2025-05-21 21:26:22+00
830	93	632	5	Would buy it again tomorrow.	2025-05-21 22:27:43+00
831	87	638	4	Solid. The packaging could be simpler.	2025-05-21 22:54:08+00
832	50	711	5	Exactly what I hoped for. In daily use since.	2025-05-21 23:22:45+00
833	84	841	4	Does what it should.	2025-05-22 17:40:18+00
834	200	1127	4	Very nice, the colour is a little darker than shown.	2025-05-22 17:46:35+00
835	81	630	4	Very nice, the colour is a little darker than shown. Well packed.	2025-05-22 19:11:27+00
836	219	656	3	Fine, but I have seen it cheaper.	2025-05-22 20:32:51+00
837	101	815	5	Would buy it again tomorrow.	2025-05-22 23:39:04+00
838	237	398	5	Beautifully made.	2025-05-23 07:31:55+00
839	18	1233	3	Fine, but I have seen it cheaper.	2025-05-23 13:18:59+00
840	103	559	4	Solid. The packaging could be simpler. Came two days later than promised.	2025-05-23 14:20:40+00
841	52	1127	5	Even nicer than the picture. Quick delivery.	2025-05-23 15:23:17+00
842	30	350	2	Got a scratch within a week.	2025-05-23 16:20:37+00
843	187	1028	5	Would buy it again tomorrow. In daily use since.	2025-05-23 17:13:28+00
844	164	267	3	Fine, but I have seen it cheaper. Came two days later than promised.	2025-05-23 17:48:26+00
845	161	350	5	Beautifully made. Quick delivery.	2025-05-23 22:21:26+00
846	251	682	4	Does what it should. Well packed.	2025-05-24 11:56:05+00
847	108	539	5	Beautifully made. In daily use since.	2025-05-24 14:15:25+00
848	192	834	5	My third one, the others were gifts. Came two days later than promised.	2025-05-24 16:27:51+00
849	43	29	5	Even nicer than the picture.	2025-05-24 18:38:28+00
850	168	1025	2	Not what the description says.	2025-05-24 22:08:56+00
851	158	401	5	Would buy it again tomorrow. Came two days later than promised.	2025-05-25 12:50:13+00
852	155	635	4	Solid. The packaging could be simpler. Quick delivery.	2025-05-26 09:15:05+00
853	154	136	4	Very nice, the colour is a little darker than shown.	2025-05-26 18:16:52+00
854	206	516	4	Does what it should.	2025-05-26 20:09:09+00
855	227	842	4	Solid. The packaging could be simpler. Quick delivery.	2025-05-27 10:49:33+00
856	60	27	5	Exactly what I hoped for.	2025-05-28 05:42:26+00
857	17	423	4	Does what it should. Well packed.	2025-05-28 07:23:17+00
858	152	1011	3	It is all right.	2025-05-28 09:23:44+00
859	229	622	4	Good, and honestly priced. In daily use since.	2025-05-28 16:47:01+00
860	129	521	5	Exactly what I hoped for.	2025-05-28 21:59:04+00
861	182	950	4	Does what it should. My neighbour wants one too.	2025-05-28 22:01:21+00
862	169	1272	3	Smaller than I thought.	2025-05-29 09:07:55+00
863	208	635	4	Solid. The packaging could be simpler. Well packed.	2025-05-29 12:21:31+00
864	104	744	5	Beautifully made.	2025-05-29 14:57:30+00
865	98	68	3	Fine, but I have seen it cheaper. Came two days later than promised.	2025-05-29 16:09:19+00
866	94	934	5	Even nicer than the picture. Came two days later than promised.	2025-05-29 19:37:29+00
867	183	771	2	Not what the description says.	2025-05-29 22:36:51+00
868	56	1095	5	Beautifully made. My neighbour wants one too.	2025-05-30 01:43:48+00
869	110	935	5	Would buy it again tomorrow.	2025-05-30 09:14:31+00
870	87	252	5	Beautifully made. My neighbour wants one too.	2025-05-30 11:00:29+00
871	23	834	4	Good, and honestly priced. Quick delivery.	2025-05-30 13:20:16+00
872	93	450	1	Broke on the second day.	2025-05-30 14:03:47+00
873	110	835	5	Even nicer than the picture.	2025-05-31 10:49:35+00
874	85	703	3	Fine, but I have seen it cheaper.	2025-05-31 20:39:39+00
875	154	738	5	My third one, the others were gifts.	2025-05-31 23:39:18+00
876	239	688	5	Beautifully made.	2025-06-01 19:50:42+00
877	2	1031	3	It is all right. Well packed.	2025-06-01 20:50:48+00
878	239	738	4	Does what it should.	2025-06-01 22:05:10+00
879	58	1113	3	Smaller than I thought. Came two days later than promised.	2025-06-02 08:34:13+00
880	1	1080	5	My third one, the others were gifts. Quick delivery.	2025-06-02 15:08:10+00
881	176	325	4	Does what it should.	2025-06-02 18:18:35+00
882	68	1290	5	Would buy it again tomorrow. My neighbour wants one too.	2025-06-02 21:12:27+00
883	214	466	1	Came damaged; the refund was quick at least.	2025-06-02 21:48:34+00
884	36	1223	5	Would buy it again tomorrow. Came two days later than promised.	2025-06-03 07:27:41+00
885	87	1056	4	Very nice, the colour is a little darker than shown.	2025-06-03 14:35:05+00
886	166	588	4	Does what it should. Well packed.	2025-06-03 16:36:41+00
887	127	716	4	Very nice, the colour is a little darker than shown. Came two days later than promised.	2025-06-03 17:53:27+00
888	87	1053	2	Not what the description says.	2025-06-03 18:00:36+00
889	91	949	5	Even nicer than the picture.	2025-06-03 21:39:47+00
890	98	252	4	Very nice, the colour is a little darker than shown. In daily use since.	2025-06-04 11:13:25+00
891	91	301	5	Even nicer than the picture. Well packed.	2025-06-04 13:08:41+00
892	69	737	3	Smaller than I thought. Came two days later than promised.	2025-06-04 19:43:50+00
893	18	750	5	Would buy it again tomorrow.	2025-06-04 22:34:08+00
894	220	960	5	Even nicer than the picture. In daily use since.	2025-06-05 08:05:39+00
895	29	441	2	Arrived late, and is heavier than expected.	2025-06-05 11:14:15+00
896	222	388	2	Got a scratch within a week.	2025-06-05 12:09:59+00
897	101	214	5	Exactly what I hoped for. In daily use since.	2025-06-05 17:14:08+00
898	96	750	5	Would buy it again tomorrow. Came two days later than promised.	2025-06-05 18:05:14+00
899	229	1080	5	My third one, the others were gifts.	2025-06-06 08:39:18+00
900	206	104	5	My third one, the others were gifts. Well packed.	2025-06-06 18:17:57+00
901	239	454	4	Good, and honestly priced. Quick delivery.	2025-06-06 21:36:02+00
902	154	593	5	Even nicer than the picture. Quick delivery.	2025-06-07 00:36:12+00
903	160	375	5	Would buy it again tomorrow. In daily use since.	2025-06-07 12:01:21+00
904	113	570	5	Exactly what I hoped for.	2025-06-07 15:07:55+00
905	182	892	5	Beautifully made.	2025-06-07 15:41:49+00
906	37	534	5	My third one, the others were gifts. Well packed.	2025-06-07 19:17:21+00
907	103	1144	5	Exactly what I hoped for.	2025-06-07 19:40:53+00
908	212	271	4	Very nice, the colour is a little darker than shown.	2025-06-07 20:33:34+00
909	137	1053	2	Arrived late, and is heavier than expected.	2025-06-08 12:12:20+00
910	40	541	5	Even nicer than the picture. Came two days later than promised.	2025-06-08 19:56:40+00
911	122	482	4	Good, and honestly priced.	2025-06-08 22:41:26+00
912	173	61	4	Does what it should.	2025-06-09 08:12:58+00
913	95	892	1	Broke on the second day.	2025-06-09 11:33:58+00
914	209	702	3	It is all right.	2025-06-09 13:54:41+00
915	103	507	3	Nice to look at, so-so in use. In daily use since.	2025-06-09 18:04:39+00
916	41	32	5	Exactly what I hoped for. Quick delivery.	2025-06-10 09:42:51+00
917	54	966	4	Solid. The packaging could be simpler. Well packed.	2025-06-10 09:58:31+00
918	18	739	5	My third one, the others were gifts.	2025-06-10 21:16:52+00
919	196	1310	2	Not what the description says.	2025-06-10 22:46:01+00
920	183	1058	5	Even nicer than the picture.	2025-06-10 22:57:49+00
921	78	724	4	Good, and honestly priced. My neighbour wants one too.	2025-06-11 19:04:40+00
922	168	470	4	Solid. The packaging could be simpler. My neighbour wants one too.	2025-06-12 16:23:10+00
923	155	772	5	Beautifully made. Came two days later than promised.	2025-06-12 19:37:22+00
924	101	154	5	Even nicer than the picture.	2025-06-12 19:56:52+00
925	138	57	4	Good, and honestly priced.	2025-06-12 20:39:00+00
926	195	375	4	Very nice, the colour is a little darker than shown. Came two days later than promised.	2025-06-12 21:41:36+00
927	164	126	5	My third one, the others were gifts. Came two days later than promised.	2025-06-12 22:59:58+00
928	93	1297	1	Broke on the second day.	2025-06-13 00:38:05+00
929	80	401	5	Would buy it again tomorrow. My neighbour wants one too.	2025-06-13 02:58:32+00
930	28	1320	4	Does what it should. In daily use since.	2025-06-13 10:30:06+00
931	61	1153	3	Nice to look at, so-so in use.	2025-06-13 10:59:29+00
932	152	47	4	Very nice, the colour is a little darker than shown.	2025-06-13 12:08:07+00
933	186	1136	5	Beautifully made.	2025-06-13 12:26:23+00
934	229	570	5	Even nicer than the picture. Came two days later than promised.	2025-06-13 15:18:40+00
935	227	469	5	Even nicer than the picture.	2025-06-13 16:23:13+00
936	193	1194	4	Does what it should. Came two days later than promised.	2025-06-13 17:28:10+00
937	256	885	4	Solid. The packaging could be simpler.	2025-06-14 00:41:40+00
938	108	688	5	Exactly what I hoped for.	2025-06-14 19:40:44+00
939	229	359	4	Very nice, the colour is a little darker than shown. Quick delivery.	2025-06-14 20:20:34+00
940	229	691	5	Even nicer than the picture. Quick delivery.	2025-06-15 14:24:34+00
941	178	516	5	Even nicer than the picture.	2025-06-15 14:43:27+00
942	74	755	5	Exactly what I hoped for.	2025-06-15 16:15:19+00
943	137	516	5	Even nicer than the picture. Came two days later than promised.	2025-06-15 20:54:30+00
944	195	1037	4	Very nice, the colour is a little darker than shown. Quick delivery.	2025-06-16 02:09:47+00
945	18	359	2	Arrived late, and is heavier than expected.	2025-06-16 15:47:18+00
946	193	619	4	Good, and honestly priced. Came two days later than promised.	2025-06-16 21:21:44+00
947	103	121	5	Even nicer than the picture. Well packed.	2025-06-17 09:32:29+00
948	78	526	5	Exactly what I hoped for. In daily use since.	2025-06-17 12:37:25+00
949	85	299	3	It is all right. Quick delivery.	2025-06-17 12:58:19+00
950	124	11	5	My third one, the others were gifts.	2025-06-17 16:04:02+00
951	226	614	4	Solid. The packaging could be simpler. Came two days later than promised.	2025-06-18 20:30:45+00
952	86	390	3	It is all right. Well packed.	2025-06-19 20:38:22+00
953	123	1297	5	Even nicer than the picture.	2025-06-19 21:10:01+00
954	87	1028	5	Beautifully made.	2025-06-20 11:30:19+00
955	67	31	5	Even nicer than the picture. In daily use since.	2025-06-20 12:46:25+00
956	165	828	4	Does what it should. Came two days later than promised.	2025-06-20 13:43:49+00
957	232	689	4	Does what it should. Well packed.	2025-06-20 19:59:15+00
958	33	526	5	Beautifully made. Well packed.	2025-06-20 21:17:32+00
959	58	293	5	My third one, the others were gifts. Came two days later than promised.	2025-06-21 11:23:53+00
960	236	937	1	Broke on the second day.	2025-06-21 15:17:46+00
961	206	29	5	Even nicer than the picture.	2025-06-21 17:28:44+00
962	28	293	3	Smaller than I thought.	2025-06-21 18:28:25+00
963	186	1049	1	Broke on the second day.	2025-06-21 18:47:36+00
964	169	252	3	Nice to look at, so-so in use. Quick delivery.	2025-06-21 19:29:34+00
965	174	922	4	Very nice, the colour is a little darker than shown.	2025-06-22 07:36:03+00
966	221	1069	5	Beautifully made. Quick delivery.	2025-06-22 11:21:47+00
967	85	971	4	Very nice, the colour is a little darker than shown. Quick delivery.	2025-06-22 15:23:22+00
968	182	525	3	Nice to look at, so-so in use. Quick delivery.	2025-06-22 20:01:39+00
969	230	29	5	Even nicer than the picture.	2025-06-23 15:30:14+00
970	142	1021	5	My third one, the others were gifts. Came two days later than promised.	2025-06-23 15:35:10+00
971	203	1278	5	Would buy it again tomorrow.	2025-06-23 21:12:49+00
972	229	869	4	Solid. The packaging could be simpler.	2025-06-24 08:32:04+00
973	159	1052	2	Not what the description says.	2025-06-24 11:36:12+00
974	108	461	5	Exactly what I hoped for. My neighbour wants one too.	2025-06-24 21:43:57+00
975	178	97	5	My third one, the others were gifts.	2025-06-24 22:03:12+00
976	87	570	5	Exactly what I hoped for. Well packed.	2025-06-25 09:04:46+00
977	214	62	4	Does what it should. Came two days later than promised.	2025-06-25 09:33:34+00
978	42	1367	4	Does what it should.	2025-06-25 10:22:59+00
979	125	1095	5	My third one, the others were gifts. Well packed.	2025-06-25 11:20:35+00
980	225	482	5	My third one, the others were gifts.	2025-06-25 11:34:09+00
981	172	431	5	Would buy it again tomorrow. Well packed.	2025-06-25 20:07:16+00
982	28	267	2	Not what the description says.	2025-06-25 21:31:12+00
983	103	360	5	My third one, the others were gifts. Quick delivery.	2025-06-25 23:16:50+00
984	237	242	3	Smaller than I thought. Well packed.	2025-06-26 18:43:55+00
985	111	990	5	Beautifully made. Well packed.	2025-06-26 19:05:48+00
986	98	1375	4	Solid. The packaging could be simpler. Came two days later than promised.	2025-06-26 22:07:37+00
987	85	1334	1	Broke on the second day.	2025-06-27 09:22:40+00
988	52	1252	3	Smaller than I thought. Came two days later than promised.	2025-06-27 14:20:11+00
989	105	1317	5	My third one, the others were gifts. Well packed.	2025-06-27 20:21:23+00
990	103	331	4	Does what it should.	2025-06-27 21:00:41+00
991	213	869	5	Even nicer than the picture. Well packed.	2025-06-27 21:36:12+00
992	226	709	5	Even nicer than the picture. Came two days later than promised.	2025-06-27 22:29:14+00
993	133	83	5	Even nicer than the picture. Well packed.	2025-06-28 07:34:22+00
994	46	29	3	Smaller than I thought. Well packed.	2025-06-28 07:56:27+00
995	218	755	4	Good, and honestly priced. In daily use since.	2025-06-28 09:00:49+00
996	84	1109	3	Nice to look at, so-so in use.	2025-06-28 22:36:07+00
997	196	74	5	Exactly what I hoped for. Well packed.	2025-06-28 23:46:11+00
998	165	1320	5	Would buy it again tomorrow.	2025-06-29 09:34:25+00
999	29	795	3	Fine, but I have seen it cheaper. In daily use since.	2025-06-29 10:07:13+00
1000	202	838	4	Solid. The packaging could be simpler. In daily use since.	2025-06-29 12:18:07+00
1001	103	1013	1	Came damaged; the refund was quick at least.	2025-06-29 15:34:34+00
1002	60	289	2	Not what the description says.	2025-06-29 17:09:25+00
1003	238	1342	3	It is all right. Quick delivery.	2025-06-29 17:54:33+00
1004	147	1013	5	Beautifully made. Well packed.	2025-06-29 18:13:06+00
1005	52	423	2	Arrived late, and is heavier than expected.	2025-06-29 19:33:15+00
1006	229	331	5	Exactly what I hoped for. My neighbour wants one too.	2025-06-29 20:26:16+00
1007	16	1233	5	Even nicer than the picture. Came two days later than promised.	2025-06-30 16:01:42+00
1008	56	363	5	Beautifully made.	2025-06-30 18:27:25+00
1009	112	126	5	Beautifully made.	2025-06-30 18:41:51+00
1010	59	739	4	Does what it should. Quick delivery.	2025-06-30 19:30:37+00
1011	154	1202	5	Even nicer than the picture.	2025-06-30 21:15:40+00
1012	129	410	5	My third one, the others were gifts.	2025-06-30 23:37:55+00
1013	39	35	4	Very nice, the colour is a little darker than shown.	2025-07-01 00:37:29+00
1014	56	488	4	Good, and honestly priced.	2025-07-01 09:02:21+00
1015	13	586	5	Beautifully made.	2025-07-01 13:51:04+00
1016	28	868	4	Good, and honestly priced. Came two days later than promised.	2025-07-02 12:24:58+00
1017	214	609	5	Beautifully made.	2025-07-02 13:03:27+00
1018	142	793	2	Got a scratch within a week.	2025-07-02 19:47:04+00
1019	196	1375	5	Even nicer than the picture.	2025-07-02 20:06:01+00
1020	28	1347	4	Very nice, the colour is a little darker than shown. My neighbour wants one too.	2025-07-03 09:54:08+00
1021	87	1004	5	Beautifully made.	2025-07-03 13:38:26+00
1022	16	1006	5	Exactly what I hoped for. Quick delivery.	2025-07-03 18:08:14+00
1023	189	363	3	Nice to look at, so-so in use.	2025-07-03 18:55:54+00
1024	109	832	5	My third one, the others were gifts. Quick delivery.	2025-07-03 19:13:27+00
1025	89	1113	5	Beautifully made.	2025-07-04 09:13:43+00
1026	154	48	2	Arrived late, and is heavier than expected.	2025-07-04 09:27:26+00
1027	172	469	5	Even nicer than the picture. Quick delivery.	2025-07-04 13:47:15+00
1028	163	31	5	Exactly what I hoped for. Quick delivery.	2025-07-04 15:23:10+00
1029	138	1336	5	Even nicer than the picture. In daily use since.	2025-07-04 18:03:59+00
1030	9	575	5	Beautifully made. In daily use since.	2025-07-05 09:58:16+00
1031	42	201	5	Would buy it again tomorrow.	2025-07-05 20:47:02+00
1032	63	332	1	Broke on the second day.	2025-07-06 07:39:49+00
1033	42	964	3	Fine, but I have seen it cheaper.	2025-07-06 18:00:20+00
1034	60	1324	5	Exactly what I hoped for. In daily use since.	2025-07-06 21:30:19+00
1035	114	759	5	Even nicer than the picture.	2025-07-07 22:30:48+00
1036	93	988	2	Arrived late, and is heavier than expected.	2025-07-09 16:28:24+00
1037	114	1002	5	Beautifully made. In daily use since.	2025-07-09 18:30:50+00
1038	129	1206	4	Very nice, the colour is a little darker than shown. My neighbour wants one too.	2025-07-10 17:29:55+00
1039	2	759	3	Fine, but I have seen it cheaper. Well packed.	2025-07-10 19:19:38+00
1040	75	1402	5	Beautifully made. In daily use since.	2025-07-10 19:58:46+00
1041	168	752	4	Good, and honestly priced.	2025-07-10 20:10:40+00
1042	43	1230	3	Smaller than I thought. Came two days later than promised.	2025-07-11 11:01:52+00
1043	87	418	4	Does what it should. Quick delivery.	2025-07-11 11:50:33+00
1044	111	161	3	It is all right.	2025-07-11 11:54:41+00
1045	44	363	4	Solid. The packaging could be simpler. Came two days later than promised.	2025-07-11 12:54:38+00
1046	93	406	5	Exactly what I hoped for.	2025-07-12 18:48:48+00
1047	79	775	4	Good, and honestly priced. Quick delivery.	2025-07-12 19:38:05+00
1048	251	105	5	Even nicer than the picture. Quick delivery.	2025-07-12 21:12:38+00
1049	20	43	5	Would buy it again tomorrow.	2025-07-12 21:15:34+00
1050	164	1347	5	Even nicer than the picture. Quick delivery.	2025-07-12 21:39:18+00
1051	8	1324	5	Beautifully made. In daily use since.	2025-07-12 23:28:46+00
1052	226	161	3	Fine, but I have seen it cheaper. My neighbour wants one too.	2025-07-13 12:16:29+00
1053	180	423	4	Solid. The packaging could be simpler. Quick delivery.	2025-07-13 18:31:24+00
1054	129	35	5	Would buy it again tomorrow. In daily use since.	2025-07-13 18:39:01+00
1055	257	381	5	Exactly what I hoped for. My neighbour wants one too.	2025-07-13 22:38:01+00
1056	167	1323	5	Would buy it again tomorrow.	2025-07-14 08:52:42+00
1057	255	1349	2	Got a scratch within a week.	2025-07-14 11:32:48+00
1058	130	651	3	Nice to look at, so-so in use.	2025-07-14 19:56:31+00
1059	182	723	4	Good, and honestly priced. My neighbour wants one too.	2025-07-14 20:06:46+00
1060	251	1181	4	Good, and honestly priced. In daily use since.	2025-07-15 07:09:40+00
1061	106	1254	3	It is all right. My neighbour wants one too.	2025-07-15 22:13:21+00
1062	56	606	3	Nice to look at, so-so in use. Came two days later than promised.	2025-07-15 23:05:21+00
1063	66	318	4	Very nice, the colour is a little darker than shown. In daily use since.	2025-07-16 10:29:31+00
1064	93	715	4	Good, and honestly priced.	2025-07-16 16:02:55+00
1065	23	1181	5	Even nicer than the picture. Well packed.	2025-07-16 22:40:12+00
1066	110	380	4	Does what it should. Well packed.	2025-07-17 20:03:05+00
1067	103	1274	5	Would buy it again tomorrow. My neighbour wants one too.	2025-07-18 07:43:03+00
1068	156	806	4	Good, and honestly priced.	2025-07-18 11:41:38+00
1069	251	570	5	Even nicer than the picture.	2025-07-18 19:57:33+00
1070	229	1093	4	Very nice, the colour is a little darker than shown. Well packed.	2025-07-18 20:43:18+00
1071	1	588	5	Exactly what I hoped for. In daily use since.	2025-07-18 23:16:25+00
1072	75	1276	4	Solid. The packaging could be simpler. In daily use since.	2025-07-19 00:11:18+00
1073	96	1090	4	Very nice, the colour is a little darker than shown. My neighbour wants one too.	2025-07-19 01:11:14+00
1074	111	1227	4	Very nice, the colour is a little darker than shown. Well packed.	2025-07-19 15:01:30+00
1075	193	1309	4	Very nice, the colour is a little darker than shown. My neighbour wants one too.	2025-07-19 21:33:04+00
1076	216	29	5	Beautifully made.	2025-07-20 00:04:05+00
1077	87	806	5	Exactly what I hoped for. My neighbour wants one too.	2025-07-20 09:48:26+00
1078	101	263	5	Exactly what I hoped for. Quick delivery.	2025-07-20 10:35:48+00
1079	49	923	4	Solid. The packaging could be simpler.	2025-07-20 12:31:45+00
1080	105	780	3	Nice to look at, so-so in use.	2025-07-20 14:45:24+00
1081	196	749	5	Exactly what I hoped for.	2025-07-20 18:47:57+00
1082	28	950	3	Nice to look at, so-so in use. Quick delivery.	2025-07-20 19:19:35+00
1083	99	17	5	Beautifully made. Quick delivery.	2025-07-21 09:27:06+00
1084	195	239	5	Even nicer than the picture. Quick delivery.	2025-07-21 09:40:02+00
1085	13	572	4	Solid. The packaging could be simpler. In daily use since.	2025-07-21 16:13:47+00
1086	129	489	1	Came damaged; the refund was quick at least.	2025-07-22 10:58:44+00
1087	154	1286	4	Does what it should.	2025-07-22 17:32:05+00
1088	16	1148	5	Even nicer than the picture. In daily use since.	2025-07-22 20:27:04+00
1089	54	1148	1	Came damaged; the refund was quick at least.	2025-07-22 22:24:05+00
1090	257	380	4	Solid. The packaging could be simpler.	2025-07-22 22:25:14+00
1091	229	775	4	Solid. The packaging could be simpler. Well packed.	2025-07-23 10:48:18+00
1092	204	1227	5	Even nicer than the picture.	2025-07-23 13:57:26+00
1093	125	1059	4	Good, and honestly priced. In daily use since.	2025-07-23 17:51:48+00
1094	95	436	5	Would buy it again tomorrow. Quick delivery.	2025-07-23 17:54:00+00
1095	40	1383	5	Even nicer than the picture.	2025-07-23 22:09:55+00
1096	149	461	5	Exactly what I hoped for. Came two days later than promised.	2025-07-25 02:57:15+00
1097	212	441	4	Very nice, the colour is a little darker than shown.	2025-07-25 07:27:12+00
1098	203	1405	4	Does what it should. Quick delivery.	2025-07-25 09:01:47+00
1099	24	988	4	Solid. The packaging could be simpler. Well packed.	2025-07-25 14:01:07+00
1100	146	983	5	Would buy it again tomorrow. Quick delivery.	2025-07-25 15:49:12+00
1101	242	325	2	Arrived late, and is heavier than expected.	2025-07-25 21:47:26+00
1102	250	515	5	Exactly what I hoped for. In daily use since.	2025-07-26 07:23:47+00
1103	42	1276	4	Very nice, the colour is a little darker than shown. My neighbour wants one too.	2025-07-26 09:43:13+00
1104	251	1177	4	Does what it should. Quick delivery.	2025-07-26 10:10:03+00
1105	189	935	5	Would buy it again tomorrow.	2025-07-26 12:19:51+00
1106	133	606	1	Broke on the second day.	2025-07-26 15:09:34+00
1107	87	588	4	Solid. The packaging could be simpler.	2025-07-26 16:30:47+00
1108	19	389	3	Nice to look at, so-so in use.	2025-07-26 17:02:55+00
1109	190	1110	5	Would buy it again tomorrow.	2025-07-26 17:35:11+00
1110	178	348	5	My third one, the others were gifts. My neighbour wants one too.	2025-07-26 19:48:09+00
1111	178	988	5	My third one, the others were gifts. Came two days later than promised.	2025-07-26 22:22:22+00
1112	244	786	4	Good, and honestly priced. Came two days later than promised.	2025-07-27 09:29:31+00
1113	241	1292	5	Even nicer than the picture.	2025-07-27 18:52:55+00
1114	96	814	1	Came damaged; the refund was quick at least.	2025-07-27 19:17:16+00
1115	102	1150	2	Arrived late, and is heavier than expected.	2025-07-27 21:32:02+00
1116	163	582	5	Would buy it again tomorrow. My neighbour wants one too.	2025-07-28 16:49:06+00
1117	85	381	5	Beautifully made. Came two days later than promised.	2025-07-28 18:07:52+00
1118	204	177	5	Beautifully made.	2025-07-28 20:10:23+00
1119	98	420	5	Even nicer than the picture. Well packed.	2025-07-28 20:25:10+00
1120	227	165	5	Would buy it again tomorrow. Well packed.	2025-07-29 12:43:59+00
1121	239	546	4	Very nice, the colour is a little darker than shown. Well packed.	2025-07-29 15:12:19+00
1122	152	380	4	Solid. The packaging could be simpler. My neighbour wants one too.	2025-07-29 17:59:23+00
1123	78	842	4	Good, and honestly priced. Well packed.	2025-07-29 22:02:09+00
1124	57	815	5	Would buy it again tomorrow. Well packed.	2025-07-30 11:43:07+00
1125	229	146	5	Would buy it again tomorrow.	2025-07-30 19:09:57+00
1126	140	1336	4	Solid. The packaging could be simpler.	2025-07-31 15:38:20+00
1127	204	1434	4	Very nice, the colour is a little darker than shown. Came two days later than promised.	2025-07-31 19:44:30+00
1128	40	896	3	It is all right. Came two days later than promised.	2025-07-31 20:48:43+00
1129	120	1347	3	Smaller than I thought.	2025-08-01 09:06:20+00
1130	146	1031	4	Solid. The packaging could be simpler. My neighbour wants one too.	2025-08-01 10:04:23+00
1131	181	795	5	Would buy it again tomorrow. My neighbour wants one too.	2025-08-01 11:03:35+00
1132	195	48	3	Smaller than I thought.	2025-08-01 11:29:26+00
1133	28	236	1	Broke on the second day.	2025-08-01 22:51:49+00
1134	125	1180	1	Broke on the second day.	2025-08-02 09:41:39+00
1135	229	914	5	Exactly what I hoped for.	2025-08-02 10:25:09+00
1136	193	1013	3	It is all right. In daily use since.	2025-08-02 13:45:19+00
1137	156	687	4	Solid. The packaging could be simpler. Came two days later than promised.	2025-08-02 18:25:06+00
1138	251	983	5	My third one, the others were gifts. Quick delivery.	2025-08-02 19:49:36+00
1139	44	502	4	Solid. The packaging could be simpler. Came two days later than promised.	2025-08-02 21:27:44+00
1140	178	255	5	Beautifully made.	2025-08-02 22:24:44+00
1141	138	1277	4	Does what it should. Quick delivery.	2025-08-03 10:31:14+00
1142	103	814	5	Would buy it again tomorrow.	2025-08-03 12:34:16+00
1143	79	1147	5	Even nicer than the picture.	2025-08-03 15:38:06+00
1144	186	107	5	Beautifully made. Came two days later than promised.	2025-08-03 20:35:53+00
1145	184	348	5	Beautifully made. Well packed.	2025-08-03 20:43:30+00
1146	210	545	5	Would buy it again tomorrow. Well packed.	2025-08-04 13:18:24+00
1147	146	269	4	Solid. The packaging could be simpler. In daily use since.	2025-08-04 18:13:43+00
1148	78	255	4	Good, and honestly priced.	2025-08-04 23:55:10+00
1149	225	938	4	Very nice, the colour is a little darker than shown. My neighbour wants one too.	2025-08-05 09:56:08+00
1150	181	1405	5	Beautifully made. Quick delivery.	2025-08-05 13:08:46+00
1151	251	1405	5	Beautifully made. Came two days later than promised.	2025-08-05 16:25:53+00
1152	114	1418	5	Exactly what I hoped for.	2025-08-05 18:01:24+00
1153	112	275	2	Not what the description says.	2025-08-05 18:28:54+00
1154	78	1386	4	Does what it should.	2025-08-06 10:02:56+00
1155	212	600	4	Does what it should. Quick delivery.	2025-08-06 12:53:09+00
1156	187	856	4	Very nice, the colour is a little darker than shown. My neighbour wants one too.	2025-08-06 13:52:38+00
1157	245	934	4	Does what it should.	2025-08-06 17:00:20+00
1158	207	600	4	Solid. The packaging could be simpler. In daily use since.	2025-08-06 19:39:41+00
1159	61	1327	4	Very nice, the colour is a little darker than shown. Came two days later than promised.	2025-08-07 09:34:04+00
1160	76	392	1	Came damaged; the refund was quick at least.	2025-08-07 10:06:54+00
1161	231	427	5	Beautifully made. My neighbour wants one too.	2025-08-09 06:10:48+00
1162	41	687	2	Not what the description says.	2025-08-09 20:03:49+00
1163	85	1013	5	Even nicer than the picture.	2025-08-10 09:34:36+00
1164	26	107	5	Beautifully made. Quick delivery.	2025-08-10 17:39:47+00
1165	45	314	5	My third one, the others were gifts.	2025-08-11 07:56:29+00
1166	180	328	3	Fine, but I have seen it cheaper. In daily use since.	2025-08-11 09:58:44+00
1167	244	1013	2	Got a scratch within a week.	2025-08-11 12:28:49+00
1168	178	739	5	Even nicer than the picture. Came two days later than promised.	2025-08-11 14:58:25+00
1169	9	314	1	Came damaged; the refund was quick at least.	2025-08-11 19:06:28+00
1170	229	1005	5	My third one, the others were gifts. Came two days later than promised.	2025-08-11 23:34:18+00
1171	99	582	5	My third one, the others were gifts. Quick delivery.	2025-08-12 00:13:01+00
1172	81	141	5	My third one, the others were gifts.	2025-08-12 09:55:21+00
1173	31	863	4	Solid. The packaging could be simpler. Came two days later than promised.	2025-08-12 13:47:50+00
1174	182	97	3	Smaller than I thought. In daily use since.	2025-08-12 20:06:22+00
1175	208	320	2	Got a scratch within a week.	2025-08-13 08:53:54+00
1176	45	1137	5	My third one, the others were gifts.	2025-08-13 13:00:01+00
1177	83	1405	5	My third one, the others were gifts.	2025-08-13 13:29:56+00
1178	13	1185	5	Exactly what I hoped for. Came two days later than promised.	2025-08-13 13:39:55+00
1179	172	171	5	Even nicer than the picture.	2025-08-13 19:45:48+00
1180	223	106	4	Good, and honestly priced. My neighbour wants one too.	2025-08-13 20:11:02+00
1181	138	194	4	Very nice, the colour is a little darker than shown.	2025-08-13 22:27:29+00
1182	230	1183	5	My third one, the others were gifts.	2025-08-14 10:07:41+00
1183	251	159	4	Good, and honestly priced.	2025-08-14 12:01:32+00
1184	242	806	5	My third one, the others were gifts. In daily use since.	2025-08-14 14:17:18+00
1185	96	999	5	Beautifully made. Well packed.	2025-08-14 19:32:50+00
1186	87	582	3	Smaller than I thought. Came two days later than promised.	2025-08-14 20:45:57+00
1187	117	804	3	Nice to look at, so-so in use. Came two days later than promised.	2025-08-14 21:17:40+00
1188	152	315	5	Exactly what I hoped for. Quick delivery.	2025-08-15 11:31:03+00
1189	124	1047	4	Solid. The packaging could be simpler. Quick delivery.	2025-08-15 18:18:04+00
1190	30	889	2	Arrived late, and is heavier than expected.	2025-08-15 19:37:37+00
1191	76	276	4	Solid. The packaging could be simpler. Came two days later than promised.	2025-08-15 23:08:19+00
1192	204	927	3	Fine, but I have seen it cheaper.	2025-08-16 11:26:39+00
1193	213	1452	1	Came damaged; the refund was quick at least.	2025-08-16 14:11:01+00
1194	233	297	4	Very nice, the colour is a little darker than shown. In daily use since.	2025-08-16 15:12:55+00
1195	122	515	2	Got a scratch within a week.	2025-08-16 21:03:18+00
1196	87	271	3	Fine, but I have seen it cheaper.	2025-08-16 23:06:10+00
1197	144	171	5	Even nicer than the picture. Well packed.	2025-08-16 23:56:06+00
1198	67	303	5	Would buy it again tomorrow. Came two days later than promised.	2025-08-18 12:58:29+00
1199	107	451	5	My third one, the others were gifts.	2025-08-18 13:50:05+00
1200	183	1034	5	Beautifully made.	2025-08-18 17:45:51+00
1201	40	1421	4	Very nice, the colour is a little darker than shown. My neighbour wants one too.	2025-08-18 21:21:40+00
1202	87	289	5	Would buy it again tomorrow. Well packed.	2025-08-18 22:11:27+00
1203	229	999	4	Does what it should.	2025-08-19 07:13:05+00
1204	113	1034	4	Does what it should. Came two days later than promised.	2025-08-19 08:36:56+00
1205	105	743	1	Came damaged; the refund was quick at least.	2025-08-19 11:26:33+00
1206	202	314	4	Does what it should.	2025-08-19 11:56:55+00
1207	116	498	5	My third one, the others were gifts.	2025-08-19 17:01:55+00
1208	81	812	5	Beautifully made. Well packed.	2025-08-19 19:22:04+00
1209	154	1095	5	My third one, the others were gifts. Well packed.	2025-08-20 12:14:25+00
1210	84	1006	5	Beautifully made. My neighbour wants one too.	2025-08-20 14:51:22+00
1211	48	126	4	Solid. The packaging could be simpler. Well packed.	2025-08-20 20:29:38+00
1212	15	473	1	Came damaged; the refund was quick at least.	2025-08-20 20:52:46+00
1213	246	162	5	Would buy it again tomorrow.	2025-08-20 20:58:14+00
1214	35	1084	3	Fine, but I have seen it cheaper.	2025-08-20 22:34:51+00
1215	257	377	5	Beautifully made. Quick delivery.	2025-08-21 10:57:37+00
1216	118	842	3	Fine, but I have seen it cheaper. Quick delivery.	2025-08-21 21:23:02+00
1217	68	136	5	Even nicer than the picture.	2025-08-22 08:57:26+00
1218	227	968	5	Even nicer than the picture. Quick delivery.	2025-08-22 10:58:03+00
1219	220	938	4	Good, and honestly priced. My neighbour wants one too.	2025-08-22 11:04:35+00
1220	60	1014	1	Broke on the second day.	2025-08-22 11:24:30+00
1221	144	313	4	Very nice, the colour is a little darker than shown.	2025-08-22 12:27:57+00
1222	62	230	2	Not what the description says.	2025-08-22 13:18:26+00
1223	74	1362	5	Beautifully made.	2025-08-23 06:56:11+00
1224	124	73	4	Good, and honestly priced. Came two days later than promised.	2025-08-23 07:38:39+00
1225	251	1208	2	Not what the description says.	2025-08-23 13:18:35+00
1226	115	976	5	Would buy it again tomorrow. Quick delivery.	2025-08-24 11:10:50+00
1227	175	1137	4	Very nice, the colour is a little darker than shown. Quick delivery.	2025-08-24 13:03:29+00
1228	166	1074	5	Would buy it again tomorrow. In daily use since.	2025-08-24 13:32:49+00
1229	31	982	5	Exactly what I hoped for.	2025-08-24 14:30:53+00
1230	124	1241	4	Good, and honestly priced. Well packed.	2025-08-24 15:28:12+00
1231	235	1460	4	Good, and honestly priced.	2025-08-25 07:50:32+00
1232	42	103	5	Would buy it again tomorrow. Came two days later than promised.	2025-08-25 09:06:59+00
1233	85	1006	5	Beautifully made. My neighbour wants one too.	2025-08-25 21:01:57+00
1234	145	594	5	Would buy it again tomorrow. Came two days later than promised.	2025-08-26 16:06:12+00
1235	193	1337	4	Good, and honestly priced. Well packed.	2025-08-26 20:26:33+00
1236	45	764	3	Nice to look at, so-so in use.	2025-08-27 10:44:32+00
1237	85	905	5	My third one, the others were gifts. Well packed.	2025-08-27 21:59:59+00
1238	197	203	4	Does what it should. Well packed.	2025-08-28 07:10:29+00
1239	93	298	5	My third one, the others were gifts. Well packed.	2025-08-28 11:29:47+00
1240	52	976	5	My third one, the others were gifts. Well packed.	2025-08-28 19:15:46+00
1241	40	971	5	Exactly what I hoped for. Quick delivery.	2025-08-28 19:22:39+00
1242	225	1434	5	Beautifully made.	2025-08-28 21:47:31+00
1243	92	1166	5	Exactly what I hoped for. My neighbour wants one too.	2025-08-29 08:59:14+00
1244	219	298	5	Exactly what I hoped for. Well packed.	2025-08-29 13:35:23+00
1245	196	383	2	Not what the description says.	2025-08-29 18:16:23+00
1246	93	767	5	Beautifully made. My neighbour wants one too.	2025-08-29 22:03:26+00
1247	257	764	3	It is all right. Came two days later than promised.	2025-08-29 23:05:33+00
1248	178	1452	4	Very nice, the colour is a little darker than shown. Well packed.	2025-08-30 12:27:00+00
1249	189	767	4	Good, and honestly priced. Came two days later than promised.	2025-08-30 14:38:33+00
1250	244	1340	5	Even nicer than the picture.	2025-08-30 17:44:29+00
1251	24	1392	3	Fine, but I have seen it cheaper.	2025-08-30 18:42:49+00
1252	202	382	5	Exactly what I hoped for. My neighbour wants one too.	2025-08-30 19:06:18+00
1253	93	349	5	Exactly what I hoped for.	2025-08-30 19:35:36+00
1254	93	760	2	Got a scratch within a week.	2025-08-31 18:33:52+00
1255	237	341	5	Even nicer than the picture.	2025-08-31 19:08:45+00
1256	225	1340	5	Even nicer than the picture. My neighbour wants one too.	2025-09-01 09:44:37+00
1257	181	1181	4	Solid. The packaging could be simpler.	2025-09-01 18:51:30+00
1258	3	547	2	Got a scratch within a week.	2025-09-02 12:49:24+00
1259	165	1166	4	Very nice, the colour is a little darker than shown. Quick delivery.	2025-09-02 20:23:06+00
1260	100	754	5	My third one, the others were gifts. In daily use since.	2025-09-03 16:31:52+00
1261	93	1479	4	Does what it should. In daily use since.	2025-09-04 11:31:58+00
1262	210	988	5	Beautifully made.	2025-09-04 17:59:58+00
1263	104	490	4	Very nice, the colour is a little darker than shown. Well packed.	2025-09-05 14:02:29+00
1264	183	126	1	Broke on the second day.	2025-09-05 15:31:24+00
1265	145	1336	4	Solid. The packaging could be simpler. My neighbour wants one too.	2025-09-06 18:22:34+00
1266	140	1340	5	Beautifully made. In daily use since.	2025-09-06 19:49:02+00
1267	75	754	5	Even nicer than the picture. Well packed.	2025-09-06 20:20:56+00
1268	93	651	5	My third one, the others were gifts.	2025-09-07 09:11:40+00
1269	252	94	5	Beautifully made. Well packed.	2025-09-07 18:36:22+00
1270	103	1482	4	Very nice, the colour is a little darker than shown.	2025-09-07 21:57:24+00
1271	61	1009	5	Would buy it again tomorrow. Well packed.	2025-09-08 00:18:58+00
1272	154	1114	4	Good, and honestly priced. In daily use since.	2025-09-08 01:17:15+00
1273	125	594	5	My third one, the others were gifts. Came two days later than promised.	2025-09-08 09:48:04+00
1274	158	873	5	Would buy it again tomorrow. Quick delivery.	2025-09-08 17:08:17+00
1275	28	613	4	Does what it should. In daily use since.	2025-09-08 19:53:15+00
1276	215	267	4	Does what it should.	2025-09-08 21:32:13+00
1277	67	594	5	Beautifully made. Quick delivery.	2025-09-08 23:24:05+00
1278	152	629	4	Very nice, the colour is a little darker than shown. Quick delivery.	2025-09-09 18:41:01+00
1279	233	1384	5	My third one, the others were gifts.	2025-09-09 19:39:23+00
1280	23	884	5	Even nicer than the picture.	2025-09-09 19:51:08+00
1281	154	1405	4	Does what it should.	2025-09-10 09:38:03+00
1282	213	578	5	Beautifully made. In daily use since.	2025-09-10 10:29:23+00
1283	135	1114	5	Would buy it again tomorrow.	2025-09-10 19:57:23+00
1284	230	53	3	It is all right.	2025-09-10 21:10:55+00
1285	110	1090	5	My third one, the others were gifts. Quick delivery.	2025-09-10 21:21:54+00
1286	145	380	5	Would buy it again tomorrow.	2025-09-11 08:09:18+00
1287	139	963	4	Solid. The packaging could be simpler. Well packed.	2025-09-11 09:24:15+00
1288	93	340	2	Got a scratch within a week.	2025-09-11 11:12:14+00
1289	2	797	5	Would buy it again tomorrow. Quick delivery.	2025-09-11 11:19:05+00
1290	255	943	5	Beautifully made. Came two days later than promised.	2025-09-11 17:38:13+00
1291	178	803	4	Solid. The packaging could be simpler. My neighbour wants one too.	2025-09-11 20:34:25+00
1292	108	550	4	Good, and honestly priced.	2025-09-12 09:27:24+00
1293	54	1116	4	Solid. The packaging could be simpler. Well packed.	2025-09-12 14:27:32+00
1294	152	56	4	Does what it should.	2025-09-12 22:42:48+00
1295	195	157	5	Beautifully made.	2025-09-13 09:25:10+00
1296	209	207	5	Even nicer than the picture.	2025-09-13 10:49:11+00
1297	77	1053	2	Arrived late, and is heavier than expected.	2025-09-13 15:59:18+00
1298	76	1047	2	Not what the description says.	2025-09-13 18:48:38+00
1299	159	1389	5	Even nicer than the picture. Came two days later than promised.	2025-09-13 20:16:24+00
1300	251	1028	5	Beautifully made.	2025-09-13 21:42:41+00
1301	48	1178	2	Not what the description says.	2025-09-14 10:00:40+00
1302	131	136	4	Solid. The packaging could be simpler.	2025-09-14 11:55:39+00
1303	61	1389	4	Good, and honestly priced.	2025-09-14 18:24:38+00
1304	188	705	4	Very nice, the colour is a little darker than shown. In daily use since.	2025-09-14 20:35:35+00
1305	136	81	5	My third one, the others were gifts.	2025-09-15 12:45:15+00
1306	78	1259	1	Broke on the second day.	2025-09-15 20:13:51+00
1307	229	522	5	Would buy it again tomorrow. Well packed.	2025-09-15 20:31:21+00
1308	187	959	4	Good, and honestly priced.	2025-09-15 21:43:01+00
1309	111	1336	3	Nice to look at, so-so in use.	2025-09-15 22:43:55+00
1310	115	721	5	My third one, the others were gifts.	2025-09-16 21:20:13+00
1311	79	341	5	My third one, the others were gifts.	2025-09-17 17:57:54+00
1312	123	663	5	Exactly what I hoped for.	2025-09-17 21:36:12+00
1313	239	401	5	Exactly what I hoped for.	2025-09-18 07:34:19+00
1314	128	1079	5	Even nicer than the picture. My neighbour wants one too.	2025-09-18 11:45:58+00
1315	93	384	3	Fine, but I have seen it cheaper.	2025-09-18 13:49:12+00
1316	78	1338	3	Nice to look at, so-so in use.	2025-09-18 14:02:36+00
1317	182	704	5	Would buy it again tomorrow. Well packed.	2025-09-18 20:55:34+00
1318	91	1420	5	Even nicer than the picture. Quick delivery.	2025-09-19 02:17:22+00
1319	60	1225	3	Nice to look at, so-so in use.	2025-09-19 07:23:42+00
1320	251	213	5	Beautifully made. Came two days later than promised.	2025-09-19 19:57:38+00
1321	16	253	3	Smaller than I thought. In daily use since.	2025-09-19 20:18:08+00
1322	155	402	5	Even nicer than the picture. Well packed.	2025-09-19 20:44:57+00
1323	57	331	4	Very nice, the colour is a little darker than shown. Came two days later than promised.	2025-09-19 21:00:06+00
1324	143	1367	2	Not what the description says.	2025-09-19 21:25:47+00
1325	132	343	4	Does what it should. Came two days later than promised.	2025-09-20 08:46:38+00
1326	35	959	5	Beautifully made.	2025-09-20 12:14:38+00
1327	160	1322	5	Would buy it again tomorrow. In daily use since.	2025-09-20 13:47:22+00
1328	179	445	4	Very nice, the colour is a little darker than shown. Well packed.	2025-09-20 19:25:06+00
1329	63	414	5	Beautifully made.	2025-09-21 08:50:40+00
1330	93	297	4	Good, and honestly priced. Well packed.	2025-09-21 18:47:39+00
1331	93	1370	5	Even nicer than the picture. Well packed.	2025-09-21 18:57:57+00
1332	206	1053	5	Would buy it again tomorrow. My neighbour wants one too.	2025-09-22 18:58:49+00
1333	88	1438	5	Even nicer than the picture. Came two days later than promised.	2025-09-22 20:29:18+00
1334	85	82	5	Would buy it again tomorrow.	2025-09-23 09:15:43+00
1335	198	705	5	Beautifully made.	2025-09-23 10:15:21+00
1336	186	123	4	Very nice, the colour is a little darker than shown. My neighbour wants one too.	2025-09-23 18:16:51+00
1337	72	1322	5	My third one, the others were gifts. Quick delivery.	2025-09-23 18:19:41+00
1338	71	617	3	Smaller than I thought.	2025-09-23 20:35:24+00
1339	239	248	4	Very nice, the colour is a little darker than shown. Well packed.	2025-09-23 20:35:40+00
1340	106	94	5	Exactly what I hoped for.	2025-09-23 21:07:52+00
1341	192	1336	3	Fine, but I have seen it cheaper.	2025-09-23 22:56:20+00
1342	183	619	5	Exactly what I hoped for.	2025-09-24 10:11:03+00
1343	228	15	1	Came damaged; the refund was quick at least.	2025-09-24 13:43:18+00
1344	3	65	4	Very nice, the colour is a little darker than shown.	2025-09-24 15:14:30+00
1345	157	711	4	Solid. The packaging could be simpler.	2025-09-25 00:25:42+00
1346	106	562	3	Fine, but I have seen it cheaper.	2025-09-25 13:14:13+00
1347	93	1410	2	Arrived late, and is heavier than expected.	2025-09-25 13:24:53+00
1348	156	574	4	Solid. The packaging could be simpler.	2025-09-25 15:08:53+00
1349	69	1028	5	Exactly what I hoped for. Came two days later than promised.	2025-09-25 19:06:35+00
1350	155	305	5	Would buy it again tomorrow. Came two days later than promised.	2025-09-26 13:35:27+00
1351	237	278	5	My third one, the others were gifts.	2025-09-26 14:27:12+00
1352	5	261	3	Fine, but I have seen it cheaper. My neighbour wants one too.	2025-09-27 14:03:55+00
1353	183	885	5	My third one, the others were gifts. Quick delivery.	2025-09-27 14:12:32+00
1354	170	97	4	Solid. The packaging could be simpler. In daily use since.	2025-09-27 20:11:30+00
1355	127	844	4	Does what it should. In daily use since.	2025-09-27 20:47:13+00
1356	112	950	3	Nice to look at, so-so in use. Well packed.	2025-09-28 17:22:01+00
1357	155	1212	2	Arrived late, and is heavier than expected.	2025-09-28 20:53:03+00
1358	151	1311	4	Solid. The packaging could be simpler. In daily use since.	2025-09-29 14:58:05+00
\.

SELECT setval(pg_get_serial_sequence('reviews', 'id'), (SELECT max(id) FROM reviews));
